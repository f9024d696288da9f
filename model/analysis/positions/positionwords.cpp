#include "model/analysis/positions/positionwords.h"
#include "model/analysis/positions/positions.h"
#include "model/debate/sentences.h"

QString wordFor(Stance stance)
{
    switch (stance) {
    case Stance::For:
        return Sentences::tr("for", "stance");
    case Stance::Against:
        return Sentences::tr("against", "stance");
    case Stance::Mixed:
        return Sentences::tr("mixed", "stance");
    case Stance::Conditional:
        return Sentences::tr("conditional", "stance");
    case Stance::Unclear:
        return Sentences::tr("unclear", "stance");
    }
    return {};
}

QString symbolFor(Stance stance)
{
    static constexpr char16_t symbols[] = {u'+', u'−', u'±', u'◑', u'?'};
    return QString(QChar(symbols[static_cast<std::size_t>(stance)]));
}

QString nameOf(const Debate& debate, StakeholderId id)
{
    const Stakeholder* stakeholder = debate.find(id);
    return stakeholder ? isolated(stakeholder->name) : Sentences::tr("somebody who is no longer there");
}

QString shortName(const Debate& debate, ClaimId id)
{
    const Claim* claim = debate.find(id);
    if (!claim)
        return Sentences::tr("a claim that is no longer there");
    return quotedWords(claim->title.isEmpty() ? claim->text : claim->title);
}

QString namesOf(const Debate& debate, const std::vector<StakeholderId>& ids, std::size_t most)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, ids.size()); ++i)
        names += nameOf(debate, ids[i]);
    const int others = static_cast<int>(ids.size()) - static_cast<int>(names.size());
    const QString shown = names.join(Sentences::tr(", ", "between names"));
    return others > 0 ? Sentences::tr("%1 and %n other(s)", nullptr, others).arg(shown) : shown;
}

QString stanceWords(const Debate& debate, ClaimId claim, Stance stance)
{
    const QString name = shortName(debate, claim);
    switch (stance) {
    case Stance::For:
        return Sentences::tr("for %1").arg(name);
    case Stance::Against:
        return Sentences::tr("against %1").arg(name);
    case Stance::Mixed:
        return Sentences::tr("of mixed mind on %1").arg(name);
    case Stance::Conditional:
        return Sentences::tr("for %1 on a condition").arg(name);
    case Stance::Unclear:
        return Sentences::tr("unclear on %1").arg(name);
    }
    return {};
}

/// What the reader should know about how a position is known.
static QStringList remarksOn(const Position& position)
{
    QStringList remarks;
    if (position.isDivided)
        remarks += Sentences::tr("Its statements differ.");
    if (position.isAttributed)
        remarks += Sentences::tr("Only others say so.");
    if (position.isByHand)
        remarks += Sentences::tr("Set by hand, without a quotation.");
    if (position.isUndated)
        remarks += Sentences::tr("Nothing it rests on has a date.");
    if (position.isUncertain)
        remarks += Sentences::tr("It may have been said only after that date.");
    return remarks;
}

QString wordsFor(const Debate& debate, const PositionMatrix& matrix, const Position& position)
{
    const StakeholderId stakeholder = matrix.rows[static_cast<std::size_t>(position.row)];
    const ClaimId claim = matrix.columns[static_cast<std::size_t>(position.column)];
    QStringList sentences = {Sentences::tr("%1 is %2, by %n statement(s).", nullptr, position.count)
                                 .arg(nameOf(debate, stakeholder), stanceWords(debate, claim, position.stance))};
    const Statement* strongest = debate.find(matrix.statementsOf(position).front());
    if (position.stance == Stance::Conditional && strongest && !strongest->condition.isEmpty())
        sentences += Sentences::tr("The condition: %1.").arg(isolated(strongest->condition, 200));
    return (sentences + remarksOn(position)).join(u' ');
}
