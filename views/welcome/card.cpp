#include "views/welcome/card.h"

#include <QPainter>

static constexpr int radius = 8;

Card::Card(QWidget* parent)
    : QWidget(parent)
    , m_theme(Theme::of(ThemeChoice::System, palette()))
{
}

void Card::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.card);
    painter.setPen(QPen(m_theme.warning, 1.5)); // it waits for an answer
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
}
