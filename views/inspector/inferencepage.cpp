#include "views/inspector/inferencepage.h"

#include "model/debate/editing/claims.h"
#include "model/debate/editing/inferences.h"
#include "views/common/plaintext.h"
#include "views/common/selection.h"
#include "views/inspector/fields.h"
#include "views/inspector/keptsection.h"
#include "views/inspector/premiselist.h"
#include "views/inspector/recordlinks.h"
#include "views/inspector/textfield.h"
#include "views/schemes/schemesection.h"
#include "views/search/goto.h"
#include "views/search/pickpopup.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

InferencePage::InferencePage(const InspectorContext& context, QWidget* parent)
    : InspectorPage(context, parent)
{
    addKind();
    addPremises();
    addTarget();
    addScheme();
    addDetails();
}

template<class Alter>
void InferencePage::revise(const QString& label, Alter&& alter)
{
    perform(label, ::revise(debate(), std::vector{m_inference}, alter));
}

void InferencePage::addKind()
{
    m_kind = new QComboBox;
    m_kind->addItems({tr("Reason (speaks for)"), tr("Objection (speaks against)"), tr("Restatement (says the same)")});
    addField(form(), tr("&Kind"), m_kind);
    m_formal = plainLabel({});
    form().addWidget(m_formal);
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        perform(tr("Change Kind"), setKind(debate(), {m_inference}, static_cast<InferenceKind>(kind)));
        show({m_inference});
    });
}

void InferencePage::addPremises()
{
    m_premises = new PremiseList;
    addField(form(), tr("&Premises"), m_premises);
    connect(m_premises, &PremiseList::followed, this, [this](ClaimId claim) { context().selection.reveal(claim); });
    connect(m_premises, &PremiseList::removed, this,
        [this](ClaimId claim) { perform(tr("Remove Premise"), removePremise(debate(), m_inference, claim)); });
    connect(m_premises, &PremiseList::implicitChanged, this, [this](ClaimId claim, bool isImplicit) {
        perform(tr("Mark Premise"), setImplicit(debate(), m_inference, claim, isImplicit));
    });
    connect(m_premises, &PremiseList::moved, this, [this](int from, int to) {
        revise(tr("Sort Premises"), [&](Inference& one) {
            std::swap(one.premises[static_cast<std::size_t>(from)], one.premises[static_cast<std::size_t>(to)]);
        });
    });
    addButton(
        tr("&Add Premise…"), tr("Links one more claim: together they bear on the target"), [this] { choosePremise(); });
    addButton(tr("&Remove Premise"), tr("Takes the current premise away; the claim stays in the debate"),
        [this] { m_premises->removeCurrent(); });
    m_separate = addButton(tr("&Separate Premises"), tr("Each premise bears on the target by itself"),
        [this] { perform(tr("Separate Premises"), separate(debate(), m_inference)); });
}

void InferencePage::addTarget()
{
    addSection(tr("Bears on"));
    m_target = addLinks(tr("What it bears on"));
    addButton(tr("Change &Target…"), tr("Lets it bear on another claim"), [this] { chooseTarget(); });
    m_bearingTitle = addSection(tr("Undercut by"));
    m_bearing = addLinks(tr("What bears on it"));
    addButton(tr("&Object to This Step"), context().undercut);
}

void InferencePage::addScheme()
{
    m_scheme = new SchemeSection(
        context(), [this](const QString& label, const Result<Edits>& edits) { return perform(label, edits); });
    form().addWidget(m_scheme);
    connect(m_scheme, &SchemeSection::said, this, &InferencePage::said);
    connect(m_scheme, &SchemeSection::refused, this, &InferencePage::refused);
}

void InferencePage::addDetails()
{
    m_note = addTextField(tr("&Note"), 2, 8);
    connect(m_note, &TextField::committed, this,
        [this](const QString& note) { revise(tr("Change Note"), [&](Inference& one) { one.note = note; }); });
    m_weight = new WeightField;
    addField(form(), tr("&Weight (0 to 1)"), m_weight);
    connect(m_weight, &WeightField::committed, this, [this](std::optional<double> weight) {
        revise(tr("Set Weight"), [&](Inference& one) { one.weight = weight; });
    });
    m_kept = new KeptSection;
    form().addWidget(m_kept);
}

/// What an attack is in the terms of the field, which nobody chooses.
static QString formalTerm(const Debate& debate, const Inference& inference)
{
    if (inference.kind != InferenceKind::Attack)
        return {};
    switch (attackKind(debate, inference)) {
    case AttackKind::Undercut:
        return InferencePage::tr("An undercut: it denies that the premises bear on the conclusion.");
    case AttackKind::Undermining:
        return InferencePage::tr("Undermining: it attacks a claim that serves as a premise.");
    case AttackKind::Rebuttal:
        break;
    }
    return InferencePage::tr("A rebuttal: it attacks a conclusion.");
}

void InferencePage::show(const std::vector<RecordId>& records)
{
    m_inference = records.front().as<InferenceId>();
    const Inference* inference = debate().find(m_inference);
    if (!inference)
        return;
    m_kind->setCurrentIndex(static_cast<int>(inference->kind));
    const QString formal = formalTerm(debate(), *inference);
    m_kind->setToolTip(plainTip(formal));
    m_kind->setAccessibleDescription(formal);
    m_formal->setText(formal);
    m_formal->setVisible(!formal.isEmpty());
    m_premises->show(debate(), *inference);
    m_separate->setVisible(inference->premises.size() > 1);
    m_target->show({link(inference->target)});
    std::vector<PickItem> bearing;
    for (const Inference* one : debate().bearingOn(inference->id))
        bearing.push_back(link(one->id));
    m_bearingTitle->setVisible(!bearing.empty());
    m_bearing->show(std::move(bearing));
    m_scheme->show(*inference);
    m_note->show(inference->note);
    m_weight->show(inference->weight);
    m_kept->show(inference->external, inference->kept);
}

void InferencePage::choosePremise()
{
    const InferenceId inference = m_inference;
    context().popup.open({tr("Premise to link"), tr("Find a claim…"), tr("No claim has these letters."),
        context().goTo.source({Kind::Claim}), [this, inference](const PickItem& item) {
            perform(tr("Add Premise"), addPremise(debate(), inference, item.record.as<ClaimId>()));
        }});
}

void InferencePage::chooseTarget()
{
    const InferenceId inference = m_inference;
    context().popup.open({tr("Claim to bear on"), tr("Find a claim…"), tr("No claim has these letters."),
        context().goTo.source({Kind::Claim}), [this, inference](const PickItem& item) {
            perform(tr("Change Target"), retarget(debate(), inference, item.record.as<ClaimId>()));
        }});
}
