#include "views/review/reviewpanel.h"

#include "views/common/plaintext.h"
#include "views/map/lettering.h"
#include "views/review/reviewrunner.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include <map>

static constexpr int quiet = 300; // ms without an edit before a review begins
static constexpr std::size_t mostListed = 500;
static constexpr std::size_t mostFollowed = 2000; // records; of more, all is looked through anew

ReviewPanel::ReviewPanel(OpenDebate& debate, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_runner(new ReviewRunner(this))
    , m_later(new QTimer(this))
    , m_checks(new QComboBox)
    , m_showsDismissed(new QCheckBox(tr("Show what was &set aside")))
    , m_list(new QListWidget)
    , m_state(plainLabel({}))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_about(plainLabel({}))
    , m_note(new QLineEdit)
    , m_go(new QPushButton(tr("&Go There")))
    , m_dismiss(new QPushButton(tr("Set &Aside")))
    , m_bring(new QPushButton(tr("&Bring Back")))
{
    setObjectName(QStringLiteral("review"));
    build();
    m_later->setSingleShot(true);
    m_later->setInterval(quiet);
    connect(m_later, &QTimer::timeout, this, &ReviewPanel::start);
    connect(&debate, &OpenDebate::changed, this, &ReviewPanel::note);
    connect(m_runner, &ReviewRunner::finished, this, &ReviewPanel::take);
    connect(m_checks, &QComboBox::activated, this, &ReviewPanel::list);
    connect(m_showsDismissed, &QCheckBox::toggled, this, &ReviewPanel::list);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReviewPanel::tell);
    connect(m_list, &QListWidget::itemActivated, m_go, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &ReviewPanel::cancel);
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (const Finding* finding = current())
            emit followed(Finding(*finding));
    });
    connect(m_dismiss, &QPushButton::clicked, this, &ReviewPanel::setAside);
    connect(m_note, &QLineEdit::returnPressed, this, &ReviewPanel::setAside);
    connect(m_bring, &QPushButton::clicked, this, &ReviewPanel::bring);
    m_later->start();
    tell();
}

void ReviewPanel::build()
{
    m_checks->setAccessibleName(tr("Kind of finding"));
    m_checks->setMinimumContentsLength(16);
    m_checks->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cancel->setAutoDefault(false);
    m_cancel->hide();
    auto* state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_cancel);
    state->addWidget(m_checks);
    state->addWidget(m_showsDismissed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(state);
    column->addWidget(m_list, 1);
    column->addWidget(m_about);
    column->addLayout(makeDismissal());
    setFocusProxy(m_list);
}

QBoxLayout* ReviewPanel::makeDismissal()
{
    m_note->setAccessibleName(tr("Why it is set aside"));
    m_note->setPlaceholderText(tr("why it is as it should be"));
    for (QPushButton* button : {m_go, m_dismiss, m_bring})
        button->setAutoDefault(false);
    m_dismiss->setToolTip(plainTip(tr("Keeps the finding out of this list, with your note in the debate")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_go);
    row->addWidget(m_note, 1);
    row->addWidget(m_dismiss);
    row->addWidget(m_bring);
    return row;
}

void ReviewPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    list();
}

void ReviewPanel::note(const Changes& changes)
{
    m_changes.isEverything = m_changes.isEverything || changes.isEverything;
    for (const auto* ids : {&changes.added, &changes.altered, &changes.dropped})
        m_changes.altered.insert(m_changes.altered.end(), ids->begin(), ids->end());
    m_later->start();
}

void ReviewPanel::start()
{
    const Changes changes = std::exchange(m_changes, {});
    m_isStopped = false;
    if (m_runner->hasStarted() && !changes.isEverything && changes.altered.size() <= mostFollowed)
        m_runner->follow(editsTowards(m_debate.debate(), changes));
    else
        m_runner->start(m_debate.debate());
    m_state->setText(tr("Looking…"));
    m_cancel->show();
}

void ReviewPanel::cancel()
{
    m_runner->cancel();
    m_isStopped = true;
    m_cancel->hide();
    m_state->setText(tr("Stopped. The next edit begins it again."));
}

void ReviewPanel::take(const std::shared_ptr<const Review>& review)
{
    m_review = review;
    m_cancel->hide();
    listChecks();
    list();
    emit reviewed();
}

/// The kinds there are, with how many of each are open.
void ReviewPanel::listChecks()
{
    const QString chosen = m_checks->currentData().toString();
    QHash<QString, int> counts;
    for (const Finding& finding : m_review->findings)
        counts[finding.check] += finding.isDismissed ? 0 : 1;
    m_checks->clear();
    m_checks->addItem(tr("All (%L1)").arg(m_review->openCount()), QString());
    for (const Check& check : checks()) {
        if (const auto count = counts.constFind(check.key); count != counts.cend())
            m_checks->addItem(QStringLiteral("%1 (%L2)").arg(check.title).arg(*count), check.key);
    }
    m_checks->setCurrentIndex(std::max(0, m_checks->findData(chosen)));
}

bool ReviewPanel::isListed(const Finding& finding) const
{
    const QString check = m_checks->currentData().toString();
    return (check.isEmpty() || finding.check == check) && (!finding.isDismissed || m_showsDismissed->isChecked());
}

static QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Hint:
        return ReviewPanel::tr("Hint");
    case Severity::Warning:
        return ReviewPanel::tr("Warning");
    case Severity::Serious:
        break;
    }
    return ReviewPanel::tr("Serious");
}

void ReviewPanel::list()
{
    const QSignalBlocker blocker(m_list); // or clearing it would choose another finding
    m_list->clear();
    m_listed.clear();
    int row = 0;
    for (std::size_t i = 0; i < m_review->findings.size() && m_listed.size() < mostListed; ++i) {
        const Finding& finding = m_review->findings[i];
        if (!isListed(finding))
            continue;
        const QString severity = finding.isDismissed ? tr("Set aside") : severityWord(finding.severity);
        auto* line = new QListWidgetItem(tr("%1: %2").arg(severity, drawable(finding.text, 500)), m_list);
        const bool isQuiet = finding.isDismissed || finding.severity == Severity::Hint;
        line->setForeground(isQuiet                     ? m_theme.mutedText
                : finding.severity == Severity::Serious ? m_theme.error
                                                        : m_theme.text);
        if (finding.id == m_chosen)
            row = static_cast<int>(m_listed.size());
        m_listed.push_back(i);
    }
    m_list->setCurrentRow(m_listed.empty() ? -1 : row);
    tell();
}

/// Says how many there are, and all about the current one.
void ReviewPanel::tell()
{
    const Finding* finding = current();
    m_chosen = finding ? finding->id : m_chosen;
    const bool isDismissed = finding && finding->isDismissed;
    const QString why = m_debate.whyReadOnly();
    if (!m_runner->isRunning() && !m_isStopped) {
        const int count = m_review->openCount();
        const QString most
            = m_listed.size() == mostListed ? tr(" The first %L1 are listed.").arg(mostListed) : QString();
        m_state->setText(count == 0 ? tr("Nothing to look at. What is found while you work is listed here.")
                                    : tr("%n findings.", nullptr, count) + most + m_review->notice);
    }
    m_about->setText(!finding ? QString() : isDismissed ? tr("Set aside: %1").arg(finding->note) : finding->advice);
    for (QWidget* widget : {static_cast<QWidget*>(m_about), static_cast<QWidget*>(m_go)})
        widget->setVisible(finding);
    m_note->setVisible(finding && !isDismissed);
    m_dismiss->setVisible(finding && !isDismissed);
    m_bring->setVisible(isDismissed);
    for (QWidget* widget :
        {static_cast<QWidget*>(m_note), static_cast<QWidget*>(m_dismiss), static_cast<QWidget*>(m_bring)}) {
        widget->setEnabled(why.isEmpty());
        if (!why.isEmpty())
            widget->setToolTip(plainTip(why));
    }
}

const Finding* ReviewPanel::current() const
{
    const int row = m_list->currentRow();
    const bool isThere = row >= 0 && static_cast<std::size_t>(row) < m_listed.size();
    return isThere ? &m_review->findings[m_listed[static_cast<std::size_t>(row)]] : nullptr;
}

QString ReviewPanel::summary() const
{
    constexpr int mostKinds = 3;
    QStringList parts;
    QHash<QString, int> counts;
    for (const Finding& finding : m_review->findings)
        counts[finding.check] += finding.isDismissed || finding.severity == Severity::Hint ? 0 : 1;
    for (const Check& check : checks()) {
        if (const int count = counts[check.key]; count > 0 && parts.size() < mostKinds)
            parts.append(QStringLiteral("%1 (%L2)").arg(check.title).arg(count));
    }
    return parts.isEmpty() ? tr("Review: nothing found") : tr("Review: %1").arg(parts.join(QStringLiteral(" · ")));
}

void ReviewPanel::setAside()
{
    const Finding* finding = current();
    if (!finding || finding->isDismissed)
        return;
    perform(tr("Set Finding Aside"), dismiss(m_debate.debate(), {finding->id}, m_note->text().trimmed()));
    m_note->clear();
}

void ReviewPanel::bring()
{
    if (const Finding* finding = current())
        perform(tr("Bring Finding Back"), bringBack(m_debate.debate(), {finding->id}));
}

void ReviewPanel::perform(const QString& label, const Result<Edits>& edits)
{
    const Result<Changes> done = edits ? m_debate.perform(label, *edits) : edits.error();
    if (!done)
        emit message(done.error().text());
}
