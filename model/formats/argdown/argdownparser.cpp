#include "model/formats/argdown/argdownparser.h"

#include "model/debate/sentences.h"
#include "model/formats/argdown/argdownblocks.h"
#include "model/formats/argdown/argdownrelations.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Fills in lines and columns, in one walk over the text.
static void placeFaults(const QString& text, std::vector<ArgdownFault>& faults)
{
    std::ranges::stable_sort(faults, {}, [](const ArgdownFault& fault) { return fault.span.start; });
    int line = 1;
    int column = 1;
    qsizetype at = 0;
    for (ArgdownFault& fault : faults) {
        for (; at < std::min(fault.span.start, text.size()); ++at) {
            const bool isHalf = text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
            const bool isEnd = !isHalf && (text[at] == u'\n' || text[at] == u'\r');
            line += isEnd ? 1 : 0;
            column = isEnd ? 1 : column + (text[at].isLowSurrogate() ? 0 : 1);
        }
        fault.line = line;
        fault.column = column;
    }
}

std::optional<ArgdownModel> parseArgdown(const QString& text, const Progress& progress)
{
    ArgdownModel model;
    ArgdownBlocks blocks(text, model);
    while (blocks.hasMore()) {
        if (!progress.goesOn(blocks.position(), text.size()))
            return {};
        blocks.readSome();
    }
    settleRelations(model);
    faultLeftOut(model);
    if (model.frontMatter.toObject().value(u"model"_s)[u"explodeArguments"].toBool())
        explodeArguments(model);
    placeFaults(text, model.faults);
    return model;
}

ArgdownModel parseArgdown(const QString& text)
{
    return *parseArgdown(text, {});
}

std::optional<ArgdownContentRead> readArgdownContent(const QString& content)
{
    const ArgdownModel model = parseArgdown(u"[x]: "_s + content);
    const bool isOne = model.statements.size() == 1 && model.arguments.empty() && model.sections.empty();
    if (!isOne || !model.faults.empty() || model.statements[0].members.size() != 1
        || !model.statements[0].data.isUndefined())
        return {};
    const ArgdownMember& member = model.statements[0].members[0];
    return ArgdownContentRead{member.plain, member.tags};
}
