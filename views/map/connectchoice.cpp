#include "views/map/connectchoice.h"

#include "views/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

ConnectChoice::ConnectChoice(QWidget* parent)
    : QFrame(parent)
    , m_supports(new QPushButton(tr("+ &Supports"), this))
    , m_objects(new QPushButton(tr("\u2212 &Objects"), this))
{
    hide();
    setObjectName(QStringLiteral("connectChoice"));
    setAccessibleName(tr("How are these claims connected?"));
    m_supports->setObjectName(QStringLiteral("supports"));
    m_objects->setObjectName(QStringLiteral("objects"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(6);
    row->addWidget(m_supports);
    row->addWidget(m_objects);
    connect(m_supports, &QPushButton::clicked, this, [this] { choose(InferenceKind::Support); });
    connect(m_objects, &QPushButton::clicked, this, [this] { choose(InferenceKind::Attack); });
}

void ConnectChoice::setLook(const Theme& theme)
{
    const auto button = [&](LineKind kind) {
        return QStringLiteral(
            "QPushButton { color: %1; background: %2; border: 1.5px solid %1; border-radius: 6px; "
            "padding: 5px 12px; font-weight: 600; } QPushButton:focus, QPushButton:hover { color: %2; "
            "background: %1; }")
            .arg(theme.line(kind).name(), theme.card.name());
    };
    setStyleSheet(QStringLiteral("ConnectChoice { background: %1; border: 1px solid %2; border-radius: 9px; }")
                      .arg(theme.card.name(), theme.hover.name()));
    m_supports->setStyleSheet(button(LineKind::Support));
    m_objects->setStyleSheet(button(LineKind::Attack));
}

void ConnectChoice::ask(QPoint at)
{
    adjustSize();
    move(std::clamp(at.x() - width() / 2, 0, std::max(0, parentWidget()->width() - width())),
        std::clamp(at.y() + 10, 0, std::max(0, parentWidget()->height() - height())));
    show();
    raise();
    m_supports->setFocus(Qt::PopupFocusReason);
}

void ConnectChoice::choose(InferenceKind kind)
{
    leave();
    emit chosen(kind);
}

void ConnectChoice::leave()
{
    if (!isVisible())
        return;
    hide();
    emit closed();
}

void ConnectChoice::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return leave();
    case Qt::Key_S:
    case Qt::Key_Plus:
        return choose(InferenceKind::Support);
    case Qt::Key_O:
    case Qt::Key_Minus:
        return choose(InferenceKind::Attack);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_objects->hasFocus() ? InferenceKind::Attack : InferenceKind::Support);
    case Qt::Key_Left:
        return m_supports->setFocus();
    case Qt::Key_Right:
        return m_objects->setFocus();
    default:
        QFrame::keyPressEvent(event);
    }
}
