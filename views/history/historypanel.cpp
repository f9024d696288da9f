#include "views/history/historypanel.h"

#include "views/common/plaintext.h"
#include "views/common/roomydelegate.h"
#include "views/map/lettering.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QTimer>

static constexpr std::size_t mostShown = 1000;

namespace {

struct Times {
    Q_DECLARE_TR_FUNCTIONS(Times)
};

}

QString relativeTime(const QDateTime& when, const QDateTime& now)
{
    if (!when.isValid())
        return {};
    const qint64 seconds = when.secsTo(now);
    const QLocale locale;
    const QString clock = locale.toString(when.toLocalTime().time(), QLocale::ShortFormat);
    if (seconds < 60)
        return Times::tr("just now");
    if (seconds < 120)
        return Times::tr("1 minute ago");
    if (seconds < 3600)
        return Times::tr("%1 minutes ago").arg(seconds / 60);
    const qint64 days = when.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return Times::tr("today, %1").arg(clock);
    if (days == 1)
        return Times::tr("yesterday, %1").arg(clock);
    return locale.toString(when.toLocalTime().date(), QLocale::ShortFormat);
}

HistoryPanel::HistoryPanel(OpenDebate& debate, GoTo goTo, QWidget* parent)
    : QWidget(parent)
    , m_debate(debate)
    , m_goTo(std::move(goTo))
    , m_theme(Theme::of(ThemeChoice::System, palette()))
    , m_list(new QListWidget)
    , m_hint(plainLabel(
          tr("Nothing has been changed yet. Each change will be listed here, and you can go back to any of them.")))
    , m_later(new QTimer(this))
{
    setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("History, newest first"));
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setContentsMargins(12, 12, 12, 12);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &HistoryPanel::read);
    connect(&debate, &OpenDebate::changed, this, [this] {
        if (isVisible())
            m_later->start();
    });
    connect(m_list, &QListWidget::itemActivated, this,
        [this](QListWidgetItem* item) { this->goTo(item->data(Qt::UserRole).toLongLong()); });
    read();
}

void HistoryPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    read();
}

void HistoryPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    read();
}

void HistoryPanel::addStep(const HistoryStep& step, bool isCurrent, const QDateTime& now)
{
    const QString time = relativeTime(step.when, now);
    const QString name = drawable(step.label, 200) + (time.isEmpty() ? QString() : QStringLiteral(" · ") + time);
    auto* item = new QListWidgetItem(m_list);
    item->setText(step.isUndone ? tr("%1 (undone)").arg(name) : isCurrent ? tr("● %1").arg(name) : name);
    item->setData(Qt::AccessibleTextRole, isCurrent ? tr("%1, where you are").arg(name) : item->text());
    item->setData(Qt::UserRole, step.number);
    item->setToolTip(plainTip(step.when.isValid() ? QLocale().toString(step.when.toLocalTime()) : name));
    if (step.isUndone)
        item->setForeground(m_theme.mutedText);
    if (isCurrent)
        m_list->setCurrentItem(item);
}

void HistoryPanel::addBeginning(bool isCurrent)
{
    auto* item = new QListWidgetItem(isCurrent ? tr("● The beginning") : tr("The beginning"), m_list);
    item->setData(Qt::UserRole, 0);
    if (isCurrent)
        m_list->setCurrentItem(item);
}

void HistoryPanel::read()
{
    const std::vector<HistoryStep> steps = m_debate.history();
    const QDateTime now = QDateTime::currentDateTime();
    m_list->clear();
    bool isCurrentPassed = false;
    std::size_t shown = 0;
    for (auto step = steps.rbegin(); step != steps.rend() && shown < mostShown; ++step, ++shown) {
        const bool isCurrent = !step->isUndone && !std::exchange(isCurrentPassed, isCurrentPassed || !step->isUndone);
        addStep(*step, isCurrent, now);
    }
    if (shown == steps.size() && shown > 0)
        addBeginning(!isCurrentPassed);
    m_list->setVisible(!steps.empty());
    m_hint->setVisible(steps.empty());
}

void HistoryPanel::goTo(qint64 step)
{
    if (m_goTo)
        m_goTo(step);
    else
        stepByStep(step);
}

static qint64 lastDone(const std::vector<HistoryStep>& steps)
{
    for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
        if (!step->isUndone)
            return step->number;
    }
    return 0;
}

void HistoryPanel::stepByStep(qint64 wanted)
{
    const std::vector<HistoryStep> steps = m_debate.history();
    const qint64 at = lastDone(steps);
    const auto isBetween = [&](const HistoryStep& step) {
        return step.number > std::min(at, wanted) && step.number <= std::max(at, wanted);
    };
    const auto count = std::count_if(steps.begin(), steps.end(), isBetween);
    for (auto i = count; i > 0; --i) {
        const Result<Changes> done = wanted < at ? m_debate.undo() : m_debate.redo();
        if (!done)
            return emit message(done.error().text());
    }
}
