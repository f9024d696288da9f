#include "views/standing/standingchoices.h"

#include "model/analysis/evaluation/acceptance.h"
#include "model/debate/editing/scenarios.h"
#include "model/debate/sentences.h"
#include "views/common/plaintext.h"
#include "views/standing/standingstate.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>

namespace {

struct Choice {
    int value;
    QString name;
    QString about;
};

template<class Value>
Choice choice(Value value, const QString& name, const QString& about)
{
    return {static_cast<int>(value), name, about};
}

std::vector<Choice> waysOfJudging()
{
    return {
        choice(JudgedBy::Caution, StandingChoices::tr("Cautiously"),
            StandingChoices::tr("What stands whatever one thinks of what is open (grounded semantics)")),
        choice(JudgedBy::Camps, StandingChoices::tr("One consistent camp at a time"),
            StandingChoices::tr("What every camp holds that can answer all objections, what some hold, what none")),
        choice(JudgedBy::Weights, StandingChoices::tr("Weighted"),
            StandingChoices::tr("How strong each claim is, by its weight and what bears on it")),
        choice(JudgedBy::Standards, StandingChoices::tr("By proof standards"),
            StandingChoices::tr("What counts as shown, by the proof standard that each claim has in the inspector and "
                                "the weights of reasons and objections")),
    };
}

std::vector<Choice> readings()
{
    const auto reading
        = [](SupportReading value, const QString& name) { return choice(value, name, accountOf(value)); };
    return {
        reading(SupportReading::Untyped, StandingChoices::tr("reasons only speak for it")),
        reading(SupportReading::Deductive, StandingChoices::tr("reasons commit to it")),
        reading(SupportReading::Necessary, StandingChoices::tr("reasons are needed")),
        reading(SupportReading::Evidential, StandingChoices::tr("evidence is needed")),
    };
}

std::vector<Choice> campSemantics()
{
    return {
        choice(Semantics::Preferred, StandingChoices::tr("preferred"),
            StandingChoices::tr("Camps that answer all objections and could hold nothing more")),
        choice(Semantics::Stable, StandingChoices::tr("stable"),
            StandingChoices::tr("Camps that object to everything they do not hold")),
        choice(Semantics::SemiStable, StandingChoices::tr("semi-stable"),
            StandingChoices::tr("Preferred camps that leave least open")),
        choice(Semantics::Stage, StandingChoices::tr("stage"),
            StandingChoices::tr("Camps without conflict that leave least open, whether they answer objections or not")),
        choice(Semantics::Ideal, StandingChoices::tr("ideal"),
            StandingChoices::tr("The one camp within all preferred ones that answers all objections")),
        choice(Semantics::Complete, StandingChoices::tr("complete"),
            StandingChoices::tr("Camps that hold all that they answer for, however little")),
        choice(Semantics::Grounded, StandingChoices::tr("grounded"), StandingChoices::tr("The most cautious camp")),
    };
}

std::vector<Choice> weighings()
{
    std::vector<Choice> all;
    for (const GradualDescription& one : gradualDescriptions())
        all.push_back(choice(one.semantics, one.name, one.about));
    return all;
}

void fill(QComboBox& box, const std::vector<Choice>& choices)
{
    box.clear();
    for (const Choice& one : choices) {
        box.addItem(one.name, one.value);
        box.setItemData(box.count() - 1, plainTip(one.about), Qt::ToolTipRole);
    }
}

void select(QComboBox& box, int value)
{
    box.setCurrentIndex(std::max(0, box.findData(value)));
    box.setToolTip(box.currentData(Qt::ToolTipRole).toString());
}

QString standpointName(const Stakeholder& stakeholder)
{
    return StandingChoices::tr("as %1 sees it", "a stakeholder").arg(isolated(stakeholder.name));
}

}

StandingChoices::StandingChoices(OpenDebate& debate, StandingState& state, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_state(state)
    , m_by(new QComboBox)
    , m_method(new QComboBox)
    , m_reading(new QComboBox)
    , m_standpoint(new QComboBox)
{
    build();
    list();
    connect(&m_debate, &OpenDebate::changed, this, &StandingChoices::list);
    connect(&m_state, &StandingState::changed, this, &StandingChoices::tell);
    connect(m_by, &QComboBox::activated, this, &StandingChoices::takeJudging);
    connect(m_method, &QComboBox::activated, this, &StandingChoices::takeMethod);
    connect(m_reading, &QComboBox::activated, this, &StandingChoices::takeReading);
    connect(m_standpoint, &QComboBox::activated, this, &StandingChoices::takeStandpoint);
}

void StandingChoices::build()
{
    m_by->setAccessibleName(tr("How it is judged"));
    m_method->setAccessibleName(tr("By which semantics"));
    m_reading->setAccessibleName(tr("What reasons do"));
    m_standpoint->setAccessibleName(tr("As seen by whom"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    for (QComboBox* box : {m_by, m_method, m_reading, m_standpoint}) {
        box->setMinimumContentsLength(10);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row->addWidget(box, 1);
    }
    fill(*m_by, waysOfJudging());
    fill(*m_reading, readings());
    setFocusProxy(m_by);
}

void StandingChoices::list()
{
    listStakeholders();
    tell();
}

void StandingChoices::listStakeholders()
{
    m_standpoint->clear();
    m_standpoint->addItem(tr("as nobody in particular sees it"), QVariant::fromValue(RecordId()));
    for (const Stakeholder* one : m_debate.debate().table<Stakeholder>().inOrder())
        m_standpoint->addItem(standpointName(*one), QVariant::fromValue(RecordId(one->id)));
}

void StandingChoices::listMethods()
{
    const StandingQuestion& question = m_state.question();
    m_method->setVisible(question.by == JudgedBy::Camps || question.by == JudgedBy::Weights);
    const bool isByWeights = question.by == JudgedBy::Weights;
    fill(*m_method, isByWeights ? weighings() : campSemantics());
    select(*m_method, isByWeights ? static_cast<int>(question.weighing) : static_cast<int>(question.semantics));
}

void StandingChoices::tell()
{
    const StandingQuestion& question = m_state.question();
    select(*m_by, static_cast<int>(question.by));
    listMethods();
    select(*m_reading, static_cast<int>(m_debate.debate().info().support));
    m_reading->setVisible(question.by == JudgedBy::Caution || question.by == JudgedBy::Camps);
    const QVariant standpoint = QVariant::fromValue(RecordId(question.standpoint));
    m_standpoint->setCurrentIndex(question.standpoint ? std::max(0, m_standpoint->findData(standpoint)) : 0);
}

void StandingChoices::takeJudging()
{
    StandingQuestion question = m_state.question();
    question.by = static_cast<JudgedBy>(m_by->currentData().toInt());
    m_state.setQuestion(question);
}

void StandingChoices::takeMethod()
{
    StandingQuestion question = m_state.question();
    if (question.by == JudgedBy::Weights)
        question.weighing = static_cast<GradualSemantics>(m_method->currentData().toInt());
    else
        question.semantics = static_cast<Semantics>(m_method->currentData().toInt());
    m_state.setQuestion(question);
}

/// What reasons do is a matter of the debate, so that all who read it get the same answers.
void StandingChoices::takeReading()
{
    const auto reading = static_cast<SupportReading>(m_reading->currentData().toInt());
    const auto edits = setSupport(m_debate.debate(), reading);
    if (edits && edits->empty())
        return;
    const auto done = edits ? m_debate.perform(tr("Change What Reasons Do"), *edits) : Result<Changes>(edits.error());
    if (!done) {
        emit message(done.error().text());
        tell();
    }
}

void StandingChoices::takeStandpoint()
{
    StandingQuestion question = m_state.question();
    question.standpoint = m_standpoint->currentData().value<RecordId>().as<StakeholderId>();
    m_state.setQuestion(question);
}
