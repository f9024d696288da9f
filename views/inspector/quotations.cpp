#include "views/inspector/quotations.h"

#include "model/debate/sentences.h"
#include "views/map/lettering.h"

namespace {

struct Quotations {
    Q_DECLARE_TR_FUNCTIONS(Quotations)
};

QString roleSuffix(SpeakerRole role)
{
    switch (role) {
    case SpeakerRole::Author:
        return Quotations::tr(" (author)");
    case SpeakerRole::Publisher:
        return Quotations::tr(" (publisher)");
    case SpeakerRole::ReportedBy:
        return Quotations::tr(" (reported by)");
    case SpeakerRole::Speaker:
        break;
    }
    return {};
}

}

QString stanceWords(const Statement& statement)
{
    switch (statement.stance) {
    case Stance::For:
        return Quotations::tr("for");
    case Stance::Against:
        return Quotations::tr("against");
    case Stance::Mixed:
        return Quotations::tr("mixed");
    case Stance::Conditional:
        return statement.condition.isEmpty() ? Quotations::tr("on a condition")
                                             : Quotations::tr("if %1").arg(isolated(statement.condition, 120));
    case Stance::Unclear:
        break;
    }
    return Quotations::tr("unclear");
}

QString speakerNames(const Debate& debate, const Statement& statement)
{
    QStringList names;
    for (const Speaker& speaker : statement.speakers) {
        if (const Stakeholder* stakeholder = debate.find(speaker.stakeholder))
            names << isolated(stakeholder->name) + roleSuffix(speaker.role);
    }
    return names.isEmpty() ? Quotations::tr("Speaker unknown") : names.join(Quotations::tr(", "));
}

QString sourceTitle(const Debate& debate, const Statement& statement)
{
    const Excerpt* excerpt = debate.find(statement.excerpt);
    const Document* document = excerpt ? debate.find(excerpt->document) : nullptr;
    const Source* source = debate.find(document ? document->source : statement.source);
    const QString title = source ? source->csl.value(QStringLiteral("title")).toString() : QString();
    return title.isEmpty() && document ? document->title : title;
}

PickItem statementItem(const Debate& debate, const Statement& statement)
{
    const Excerpt* excerpt = debate.find(statement.excerpt);
    PickItem item;
    item.text = excerpt && !excerpt->exact.isEmpty() ? u'“' + drawable(excerpt->exact, 300).replace(u'\n', u' ') + u'”'
                                                     : speakerNames(debate, statement);
    item.kind = stanceWords(statement);
    QStringList parts;
    parts << (excerpt ? speakerNames(debate, statement) : Quotations::tr("set by hand, without a quotation"));
    if (!statement.date.isEmpty())
        parts << isolated(statement.date);
    if (const QString title = sourceTitle(debate, statement); !title.isEmpty())
        parts << isolated(title);
    item.where = parts.join(QStringLiteral(" · "));
    item.record = statement.id;
    return item;
}
