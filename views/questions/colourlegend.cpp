#include "views/questions/colourlegend.h"

#include "views/common/plaintext.h"

#include <QPainter>
#include <QToolButton>

namespace {

constexpr int edge = 12; ///< px to the map's corner
constexpr LegendRoom room = {340, 28, true}; ///< with the button that ends it beside its title

}

ColourLegend::ColourLegend(QWidget* map)
    : QWidget(map)
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("colours"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("End the colours"));
    m_close->setToolTip(plainTip(tr("Show the map without these colours")));
    connect(m_close, &QToolButton::clicked, this, &ColourLegend::closed);
    hide();
}

void ColourLegend::show(const std::shared_ptr<const MapTints>& tints, const Theme& theme)
{
    m_theme = theme;
    m_legend.reset();
    if (tints && !tints->kinds.empty())
        m_legend.emplace(*tints, room);
    setVisible(m_legend.has_value());
    if (!m_legend)
        return;
    setAccessibleName(words());
    setGeometry(QRect(QPoint(edge, edge), m_legend->size().toSize()));
    m_close->setGeometry(width() - 28, 4, 24, 24);
    raise();
    update();
}

void ColourLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_legend)
        m_legend->paint(painter, m_theme);
}
