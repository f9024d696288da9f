#include "app/window/statusbar.h"

#include "views/common/elidedlabel.h"

#include <QStatusTipEvent>
#include <QTimer>

static constexpr int messageTime = 8000; // ms

StatusBar::StatusBar(QWidget* window)
    : QStatusBar(window)
    , m_message(new ElidedLabel(this))
    , m_time(new QTimer(this))
{
    setSizeGripEnabled(false);
    window->installEventFilter(this);
    m_message->setObjectName(QStringLiteral("message"));
    addWidget(m_message, 1);
    m_time->setSingleShot(true);
    m_time->setInterval(messageTime);
    connect(m_time, &QTimer::timeout, this, [this] { say({}); });
}

void StatusBar::say(const QString& sentence)
{
    m_said = sentence;
    m_message->tell(sentence);
    sentence.isEmpty() ? m_time->stop() : m_time->start();
}

bool StatusBar::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::StatusTip)
        return false;
    const QString tip = static_cast<const QStatusTipEvent*>(event)->tip();
    m_message->tell(tip.isEmpty() ? m_said : tip);
    return true;
}
