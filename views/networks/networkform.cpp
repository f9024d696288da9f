#include "views/networks/networkform.h"

#include "model/analysis/positions/positions.h"
#include "views/common/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace {

template<class E>
E valueOf(const QComboBox& choice)
{
    return static_cast<E>(choice.currentData().toInt());
}

template<class E>
void add(QComboBox& choice, E value, const QString& name)
{
    choice.addItem(name, static_cast<int>(value));
}

template<class E>
E valueAt(std::size_t place)
{
    return static_cast<E>(place);
}

}

NetworkForm::NetworkForm(QWidget* parent)
    : QWidget(parent)
    , m_mode(new QComboBox)
    , m_rule(new QComboBox)
    , m_level(new QComboBox)
    , m_duplicates(new QComboBox)
    , m_normalisation(new QComboBox)
    , m_isolates(new QComboBox)
    , m_vague(new QComboBox)
    , m_conditional(new QCheckBox(tr("Conditional counts as &for")))
    , m_threshold(new QDoubleSpinBox)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_fault(plainLabel({}))
    , m_windowSize(new QSpinBox)
    , m_windowUnit(new QComboBox)
{
    fill();
    build();
    offer();
    connect(m_mode, &QComboBox::activated, this, [this] {
        offer();
        emit changed();
    });
    connect(m_rule, &QComboBox::activated, this, [this] {
        offer();
        emit changed();
    });
    for (QComboBox* choice : {m_level, m_duplicates, m_normalisation, m_isolates, m_vague, m_windowUnit})
        connect(choice, &QComboBox::activated, this, &NetworkForm::changed);
    connect(m_conditional, &QCheckBox::toggled, this, &NetworkForm::changed);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &NetworkForm::changed);
    connect(m_windowSize, &QSpinBox::valueChanged, this, &NetworkForm::changed);
    for (QLineEdit* line : {m_from, m_to})
        connect(line, &QLineEdit::editingFinished, this, &NetworkForm::readDates);
}

void NetworkForm::fill()
{
    for (NetworkMode mode : {NetworkMode::Actors, NetworkMode::Claims, NetworkMode::TwoMode})
        add(*m_mode, mode, nameOf(mode));
    for (ActorLevel level : {ActorLevel::Person, ActorLevel::Organisation})
        add(*m_level, level, nameOf(level));
    for (std::size_t i = 0; i < wordsOf<Duplicates>.size(); ++i)
        add(*m_duplicates, valueAt<Duplicates>(i), nameOf(valueAt<Duplicates>(i)));
    for (Isolates isolates : {Isolates::Active, Isolates::None, Isolates::Everyone})
        add(*m_isolates, isolates, nameOf(isolates));
    for (VagueDates vague : {VagueDates::Counted, VagueDates::LeftOut})
        add(*m_vague, vague, nameOf(vague));
    const std::pair<WindowUnit, QString> units[]
        = {{WindowUnit::Months, tr("months")}, {WindowUnit::Years, tr("years")}, {WindowUnit::Weeks, tr("weeks")},
            {WindowUnit::Days, tr("days")}, {WindowUnit::Events, tr("statements")}};
    for (const auto& [unit, name] : units)
        add(*m_windowUnit, unit, name);
    m_windowSize->setRange(1, 1000);
    m_windowSize->setValue(12);
    m_conditional->setChecked(true);
    m_threshold->setRange(0, 1000);
    m_threshold->setDecimals(2);
    m_threshold->setSingleStep(1);
    m_threshold->setSpecialValueText(tr("none"));
    m_from->setPlaceholderText(tr("such as 2015-07"));
    m_to->setPlaceholderText(tr("such as 2015-10-08"));
    m_fault->hide();
}

void NetworkForm::build()
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(8, 6, 8, 6);
    form->setVerticalSpacing(5);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QComboBox* choice : {m_mode, m_rule, m_level, m_duplicates, m_normalisation, m_isolates, m_vague}) {
        choice->setMinimumContentsLength(12);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    form->addRow(tr("&Nodes"), m_mode);
    form->addRow(tr("T&ies"), m_rule);
    form->addRow(tr("W&ho"), m_level);
    form->addRow(tr("Co&unt"), m_duplicates);
    form->addRow(tr("&Weights"), m_normalisation);
    form->addRow(tr("At &least"), m_threshold);
    form->addRow(tr("&Show"), m_isolates);
    form->addRow(m_conditional);
    form->addRow(tr("F&rom"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Vague dates"), m_vague);
    m_vague->setToolTip(plainTip(tr("Whether statements count that may have been made then, but perhaps at another "
                                    "time. Moving windows always leave them out.")));
    form->addRow(m_fault);
    auto* window = new QHBoxLayout;
    window->addWidget(m_windowSize);
    window->addWidget(m_windowUnit, 1);
    m_windowSize->setAccessibleName(tr("Length of the moving window"));
    m_windowUnit->setAccessibleName(tr("Unit of the moving window"));
    form->addRow(tr("Moving window"), window);
}

/// Rules and normalisations that go with the mode; what was chosen stays when it goes.
void NetworkForm::offer()
{
    NetworkSettings settings;
    settings.mode = valueOf<NetworkMode>(*m_mode);
    const auto refill = [](QComboBox& choice, const auto& names) {
        const QSignalBlocker blocker(choice);
        const QVariant before = choice.currentData();
        choice.clear();
        for (const auto& [value, name] : names)
            add(choice, value, name);
        choice.setCurrentIndex(std::max(0, choice.findData(before)));
    };
    std::vector<std::pair<TieRule, QString>> rules;
    for (TieRule rule :
        {TieRule::Congruence, TieRule::Conflict, TieRule::Subtract, TieRule::Combine, TieRule::Ignore}) {
        settings.rule = rule;
        if (checked(settings))
            rules.emplace_back(rule, nameOf(rule, settings.mode));
    }
    refill(*m_rule, rules);
    settings.rule = valueOf<TieRule>(*m_rule);
    std::vector<std::pair<Normalisation, QString>> normalisations;
    for (std::size_t i = 0; i < wordsOf<Normalisation>.size(); ++i) {
        settings.normalisation = valueAt<Normalisation>(i);
        if (checked(settings))
            normalisations.emplace_back(settings.normalisation, nameOf(settings.normalisation));
    }
    refill(*m_normalisation, normalisations);
}

std::optional<qint64> NetworkForm::dayIn(const QLineEdit& line, bool isEnd)
{
    const QString text = line.text().trimmed();
    if (text.isEmpty())
        return {};
    const Result<DaySpan> days = dateCalled(text);
    if (!days) {
        m_fault->setText(days.error().text());
        m_fault->show();
        return {};
    }
    const qint64 day = isEnd ? days->last : days->first;
    return day == DaySpan::earliest || day == DaySpan::latest ? std::nullopt : std::optional(day);
}

void NetworkForm::readDates()
{
    m_fault->hide();
    const auto first = dayIn(*m_from, false);
    const auto last = dayIn(*m_to, true);
    if (first == m_first && last == m_last)
        return;
    m_first = first;
    m_last = last;
    emit changed();
}

void NetworkForm::setPeriod(const std::optional<qint64>& first, const std::optional<qint64>& last)
{
    const NetworkAsked before = asked();
    m_periodFirst = first;
    m_periodLast = last;
    if (asked() != before)
        emit changed();
}

NetworkAsked NetworkForm::asked() const
{
    NetworkAsked asked;
    NetworkSettings& settings = asked.settings;
    settings.mode = valueOf<NetworkMode>(*m_mode);
    settings.rule = valueOf<TieRule>(*m_rule);
    settings.normalisation = valueOf<Normalisation>(*m_normalisation);
    settings.duplicates = valueOf<Duplicates>(*m_duplicates);
    settings.isolates = valueOf<Isolates>(*m_isolates);
    settings.conditional = m_conditional->isChecked() ? ConditionalStance::AsFor : ConditionalStance::LeftOut;
    if (m_threshold->value() > 0)
        settings.threshold = m_threshold->value();
    settings.from = m_first ? m_first : m_periodFirst;
    settings.to = m_last ? m_last : m_periodLast;
    settings.vague = valueOf<VagueDates>(*m_vague);
    asked.level = valueOf<ActorLevel>(*m_level);
    asked.windows = WindowPlan{valueOf<WindowUnit>(*m_windowUnit), m_windowSize->value(), 1};
    return asked;
}
