#include "views/welcome/cardbutton.h"

#include "views/map/lettering.h"

#include <QPainter>

static constexpr int margin = 14;
static constexpr int radius = 8;
static constexpr int between = 4;

CardButton::CardButton(const QString& title, const QString& details, QWidget* parent)
    : QAbstractButton(parent)
    , m_details(drawable(details, 300))
    , m_theme(Theme::of(ThemeChoice::System, palette()))
{
    setText(title);
    setAccessibleName(drawable(title, 200));
    setAccessibleDescription(m_details);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CardButton::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void CardButton::setAccent(bool isAccent)
{
    m_isAccent = isAccent;
    update();
}

QFont CardButton::titleFont() const
{
    QFont font = this->font();
    font.setWeight(QFont::DemiBold);
    return font;
}

QRect CardButton::detailsArea(int width) const
{
    const int top = margin + QFontMetrics(titleFont()).height() + between;
    const QRect room(margin, top, std::max(40, width - 2 * margin), 1000);
    return fontMetrics().boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, m_details);
}

int CardButton::heightForWidth(int width) const
{
    if (m_details.isEmpty())
        return QFontMetrics(titleFont()).height() + 2 * margin;
    return detailsArea(width).bottom() + margin;
}

QSize CardButton::sizeHint() const
{
    return {260, heightForWidth(260)};
}

QSize CardButton::minimumSizeHint() const
{
    return {140, heightForWidth(std::max(140, width()))};
}

void CardButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void CardButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void CardButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor ground = m_isAccent ? m_theme.accent : m_theme.card;
    painter.setBrush(isDown() ? ground.darker(m_theme.isDark ? 85 : 106) : ground);
    const bool isHovered = underMouse() && isEnabled();
    painter.setPen(hasFocus() ? QPen(m_theme.ring, 2.5) : QPen(isHovered ? m_theme.hover : m_theme.cardBorder, 1));
    painter.drawRoundedRect(card, radius, radius);
    if (hasFocus() && m_isAccent) { // where ring and card may be of one colour
        painter.setPen(QPen(m_theme.accentText, 2));
        painter.drawRoundedRect(card.adjusted(4, 4, -4, -4), radius - 3, radius - 3);
    }
    painter.setFont(titleFont());
    painter.setPen(m_isAccent ? m_theme.accentText : isEnabled() ? m_theme.text : m_theme.mutedText);
    const QFontMetrics metrics(titleFont());
    const int height = metrics.height();
    const QRect title(
        margin, m_details.isEmpty() ? (this->height() - height) / 2 : margin, width() - 2 * margin, height);
    painter.drawText(title,
        Qt::AlignLeading | Qt::AlignVCenter | (m_details.isEmpty() ? Qt::AlignHCenter : Qt::Alignment()),
        metrics.elidedText(drawable(text(), 200), Qt::ElideRight, title.width()));
    painter.setFont(font());
    painter.setPen(m_isAccent ? m_theme.accentText : m_theme.mutedText);
    const QRect details(
        margin, margin + height + between, width() - 2 * margin, this->height() - margin - height - between);
    painter.drawText(details, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, m_details);
}
