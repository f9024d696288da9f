#include "model/formats/argdown/argdown.h"

#include "model/debate/sentences.h"
#include "model/formats/argdown/argdowndata.h"

using namespace Qt::StringLiterals;

namespace {

template<class R>
void loseAll(const Debate& debate, Report& report, const QString& what)
{
    for (const R* record : debate.table<R>().inOrder())
        report.lost.push_back({listNameOf(kindOf<R>), what, record->id});
    report.carried[static_cast<std::size_t>(kindOf<R>)] = 0;
}

void losePassages(const Debate& debate, Report& report)
{
    loseAll<Document>(debate, report, Sentences::tr("Argdown has no place for the text of a document."));
    loseAll<Turn>(debate, report, Sentences::tr("Argdown has no place for turns of a document."));
    loseAll<Excerpt>(debate, report,
        Sentences::tr("Argdown has no place for a passage; its words stand with the positions that rest on it."));
    loseAll<Citation>(debate, report, Sentences::tr("Argdown has no place for who cites whom."));
}

void loseWork(const Debate& debate, Report& report)
{
    loseAll<CriticalAnswer>(debate, report, Sentences::tr("Argdown has no place for answers to critical questions."));
    loseAll<Place>(debate, report, Sentences::tr("Argdown has no place for where a card is on the map."));
    loseAll<SavedView>(debate, report, Sentences::tr("Argdown has no place for views of the map."));
    loseAll<Dismissal>(debate, report, Sentences::tr("Argdown has no place for findings that were set aside."));
    loseAll<Scenario>(debate, report, Sentences::tr("Argdown has no place for scenarios."));
}

void noteRestatements(const Debate& debate, const ArgdownNames& names, Report& report)
{
    for (const Inference* inference : debate.inferences().inOrder()) {
        if (names.form(inference->id) == ArgdownForm::Data)
            report.repaired.push_back({listNameOf(Kind::Inference),
                Sentences::tr(
                    "Argdown has no sign for a restatement, nor for what bears on one; it was written as data "
                    "that other programs do not show."),
                inference->id});
    }
}

template<class R>
bool hasHalfCharacters(const R& record)
{
    bool has = false;
    forEachField<R>([&](const auto& field) {
        if constexpr (std::is_same_v<std::decay_t<decltype(record.*field.member)>, QString>)
            has = has || !(record.*field.member).isValidUtf16();
    });
    return has;
}

/// Halves of surrogate pairs, which no file in UTF-8 has.
template<class R>
void noteHalfCharacters(const Debate& debate, Report& report)
{
    const bool isWritten = report.carried[static_cast<std::size_t>(kindOf<R>)] > 0;
    for (const R* record : isWritten ? debate.table<R>().inOrder() : std::vector<const R*>()) {
        if (hasHalfCharacters(*record))
            report.repaired.push_back({listNameOf(kindOf<R>),
                Sentences::tr("Characters that a text file cannot hold are lost."), record->id});
    }
}

} // namespace

Report argdownLosses(const Debate& debate, const ArgdownStyle& style)
{
    Report report;
    report.carried = countsOf(debate);
    losePassages(debate, report);
    loseWork(debate, report);
    if (style.isComplete)
        noteRestatements(debate, ArgdownNames(debate), report);
    forEachKind([&]<class R>() { noteHalfCharacters<R>(debate, report); });
    return report;
}
