#include "model/layout/sectionrecutter.h"

Cut cutIntoSections(const CardGraph& cards, const Forest& forest, const EarlierCut& earlier)
{
    Cut cut;
    cut.sections = earlier.section.empty() ? SectionCutter(cards, forest).cut(forest.topDown)
                                           : SectionRecutter(cards, forest, earlier).cut();
    cut.of.assign(cards.nodes().size(), -1);
    for (std::size_t section = 0; section < cut.sections.size(); ++section) {
        for (int card : cut.sections[section].cards)
            cut.of[static_cast<std::size_t>(card)] = static_cast<int>(section);
    }
    return cut;
}
