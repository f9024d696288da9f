#include "model/analysis/findings.h"

#include "model/debate/editing/claims.h"
#include "model/debate/sentences.h"

using namespace Qt::StringLiterals;

QString findingId(const QString& check, std::vector<RecordId> records, const QString& detail)
{
    constexpr std::size_t mostNamed = 4;
    std::sort(records.begin(), records.end());
    QString id = check;
    for (std::size_t i = 0; i < std::min(records.size(), mostNamed); ++i)
        id += u':' + QString::number(records[i].value);
    if (records.size() > mostNamed) {
        QString rest;
        for (std::size_t i = mostNamed; i < records.size(); ++i)
            rest += QString::number(records[i].value) + u' ';
        id += u':' + QString::number(keyOfName(rest));
    }
    return detail.isEmpty() ? id : QString(id + u':' + detail);
}

static const Dismissal* dismissalOf(const Debate& debate, const QString& finding)
{
    const auto& all = debate.table<Dismissal>().all();
    const auto found = std::ranges::find(all, finding, &Dismissal::finding);
    return found == all.end() ? nullptr : &*found;
}

Result<Edits> dismiss(const Debate& debate, const QStringList& findings, const QString& note)
{
    Edits edits;
    double order = debate.table<Dismissal>().orderAtEnd();
    for (const QString& finding : findings) {
        if (finding.isEmpty())
            return Error{Sentences::tr("There is no finding without a name.")};
        const Dismissal* old = dismissalOf(debate, finding);
        Dismissal dismissal = old ? *old : Dismissal{newId<DismissalId>(), finding, {}, order++};
        dismissal.reason = tidied(note);
        if (!old || *old != dismissal)
            edits.push_back(put(dismissal));
    }
    return edits;
}

Result<Edits> bringBack(const Debate& debate, const QStringList& findings)
{
    Edits edits;
    for (const QString& finding : findings) {
        const Dismissal* old = dismissalOf(debate, finding);
        if (!old)
            return Error{Sentences::tr("This finding was not set aside.")};
        edits.push_back(drop(old->id));
    }
    return edits;
}

QString wordFor(Severity severity)
{
    static const QStringList words = {u"hint"_s, u"warning"_s, u"serious"_s};
    return words[static_cast<int>(severity)];
}

QString titleOf(Severity severity)
{
    switch (severity) {
    case Severity::Serious:
        return Sentences::tr("Serious");
    case Severity::Warning:
        return Sentences::tr("To look at");
    case Severity::Hint:
        break;
    }
    return Sentences::tr("Hints");
}
