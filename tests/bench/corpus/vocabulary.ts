const list = (words: string) => words.trim().split(/\s+/);

/** Words that say nothing of the world: what is made of them reads as prose and states no fact. */
export const vocabulary = {
  nouns: list(`
    anvil apron arbour attic awning badger bakery ballad banner barge barrel basin basket beacon bellows bench
    blanket bobbin bonnet bottle boulder bramble bridle bucket buckle bugle butter button cabin candle canopy
    canvas carpet castle cellar chapel cheese cherry chisel cider cinder clover cobble comet copper cottage
    cotton cradle crayon cricket curtain cushion dairy dapple dimple dolphin donkey drawer dumpling eagle easel
    elbow ember falcon feather ferry fiddle finch flagon flannel flute fountain fox gable garden garland garlic
    gate ginger glacier goblet goose gravel guitar hammer hammock harbour harvest hatchet hazel heron honey
    hornet igloo island ivory jacket jigsaw jug juniper kennel kettle kite ladder lantern lark lattice leaf
    lemon lettuce lilac linen lizard locket loom magnet maple marble meadow melon mill mirror mitten moss muffin
    needle nettle nutmeg oar oatmeal olive onion orchard otter oven oyster paddle pantry parrot pasture pebble
    pepper piano pickle pigeon pillow plum pocket pond porch potato puddle pumpkin quail quilt rabbit radish
    raft raisin ribbon river robin rooster saddle saffron satchel scarf shelf shovel shutter sparrow spindle
    spoon squash stable staircase sugar swallow tailor tassel teapot thimble thistle thread ticket timber
    toffee trellis trumpet tulip tunnel turnip turtle umbrella valley velvet violin waffle wagon walnut
    warbler whistle willow window winter wreath yarn zither`),
  adjectives: list(`
    amber ample ancient bashful bitter blunt bold brisk bronze calm careful cheerful chilly clumsy coarse crimson
    crooked curious damp dapper dim dusty eager early earnest empty faint fancy fickle flat fond foggy formal
    frosty gentle gilded glossy grand gritty hardy hasty heavy hollow humble idle jolly keen late lavish lazy
    level light little lively lofty lonely loud lucky mellow merry mild misty modest muddy narrow neat nimble
    noble odd pale patient plain pleasant plump polite proud purple quaint quiet rapid rare ripe rough round
    rustic salty scarlet sharp shy silent silver simple sleepy slender slow smooth sober soft solemn sour spare
    square steady stern stout striped sturdy subtle sunny sweet swift tall tame tidy tiny upright vast warm wary
    weary wide wild windy wise wooden yellow young`),
  verbs: list(`
    admired answered arranged balanced bordered borrowed brushed buried carried chased cleaned climbed coloured
    combed counted covered crossed described drew dried emptied envied fastened filled finished folded followed
    framed gathered greeted guarded guided heated hid hummed inspected joined kept kindled knitted labelled led
    lifted lined mended mixed moved named nudged opened ordered packed painted passed patched peeled pinned
    planted polished praised pressed pulled pushed raised recalled repaired rinsed roasted rolled rubbed
    scattered searched sewed shaped shared shifted sketched sorted split spread stacked steered stirred stored
    stretched swept tasted teased thanked tied tossed traced traded trimmed tuned turned untied visited warmed
    washed watched weighed wiped wrapped`),
  adverbs: list(`
    again almost aloud always awkwardly barely briefly bravely carefully cheaply closely daily daintily deeply
    dimly early easily evenly fairly fondly freely gently gladly gravely half-heartedly hastily kindly lately
    lightly loosely loudly merrily mildly mostly neatly nearly never nightly often oddly openly plainly politely
    promptly proudly quickly quietly rarely rather roughly safely seldom sharply shortly silently simply
    slowly smoothly softly soon steadily sternly suddenly sweetly swiftly tenderly thinly twice usually warmly
    weekly widely wisely yearly`),
  prepositions: list(
    'above across after against along among around behind below beneath beside near over past',
  ),
  given: list(
    'Ada Bela Cora Dara Edda Fenn Gil Hana Ivo Jory Kaia Lio Mina Nell Odo Pia Quin Rolo Suri Tavi',
  ),
  family: list(
    'Ambrel Bostin Cardew Dellamy Eskin Farrow Gantley Hollin Irvel Jessop Kestle Lommer Marrick Norvel',
  ),
  towns: list(
    'Alder Birch Cedar Dove Elder Fern Glen Heath Iris Juniper Kestrel Linden Maple Nettle Oak Pine',
  ),
};
