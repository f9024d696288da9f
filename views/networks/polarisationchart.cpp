#include "views/networks/polarisationchart.h"

#include "views/common/plaintext.h"
#include "views/map/lettering.h"

#include <QDate>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

namespace {

constexpr double textSize = 10.5;

QString dayOf(qint64 day)
{
    return QDate::fromJulianDay(day).toString(Qt::ISODate);
}

QString number(double value)
{
    return QLocale().toString(value, 'f', 2);
}

}

PolarisationChart::PolarisationChart(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(110);
    setAccessibleName(tr("Polarisation over time"));
}

void PolarisationChart::show(const std::vector<Polarisation>& series, const QString& problem)
{
    m_series = series;
    m_problem = problem;
    setAccessibleDescription(words());
    update();
}

void PolarisationChart::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QRectF PolarisationChart::plot() const
{
    return {34, 22, std::max(10.0, width() - 46.0), std::max(10.0, height() - 42.0)};
}

double PolarisationChart::xOf(std::size_t window) const
{
    const QRectF area = plot();
    if (m_series.size() < 2)
        return area.center().x();
    return area.left() + area.width() * static_cast<double>(window) / static_cast<double>(m_series.size() - 1);
}

QString PolarisationChart::sentenceOf(std::size_t window) const
{
    const Polarisation& one = m_series[window];
    const QString conflict = one.conflictBetween
        ? tr("%1 of the conflict between camps").arg(number(*one.conflictBetween))
        : tr("no conflict");
    return tr("%1 to %2: modularity %3, %4, %n camp(s)", nullptr, one.camps)
        .arg(dayOf(one.days.first), dayOf(one.days.last), number(one.modularity), conflict);
}

QString PolarisationChart::words() const
{
    if (m_series.empty())
        return m_problem;
    return sentenceOf(0) + u'\n' + sentenceOf(m_series.size() - 1);
}

void PolarisationChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.ground);
    painter.setFont(mapFont(textSize));
    painter.setPen(m_theme.mutedText);
    if (m_series.empty()) {
        const QString nothing = tr("Nothing is dated closely enough for moving windows.");
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
            m_problem.isEmpty() ? nothing : m_problem);
        return;
    }
    paintScale(painter);
    paintSeries(painter);
}

void PolarisationChart::paintScale(QPainter& painter) const
{
    const QRectF area = plot();
    painter.drawText(QRectF(6, 2, width() - 12.0, 18), Qt::AlignVCenter | Qt::AlignLeft,
        tr("Polarisation: — modularity, ┄● conflict between camps"));
    for (double share : {0.0, 0.5, 1.0}) {
        const double y = area.bottom() - share * area.height();
        painter.setPen(QPen(m_theme.cardBorder, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.mutedText);
        painter.drawText(
            QRectF(0, y - 8, 29, 16), Qt::AlignVCenter | Qt::AlignRight, QLocale().toString(share, 'f', 1));
    }
    const double foot = area.bottom() + 3;
    painter.drawText(QRectF(area.left(), foot, 90, 16), Qt::AlignLeft, dayOf(m_series.front().days.first));
    painter.drawText(QRectF(area.right() - 90, foot, 90, 16), Qt::AlignRight, dayOf(m_series.back().days.last));
}

/// Where no conflict is, its line has no point.
void PolarisationChart::paintSeries(QPainter& painter) const
{
    const QRectF area = plot();
    QPolygonF modularity;
    QPolygonF conflict;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const auto point = [&](double share) {
            return QPointF(xOf(i), area.bottom() - std::clamp(share, 0.0, 1.0) * area.height());
        };
        modularity.append(point(m_series[i].modularity));
        if (m_series[i].conflictBetween)
            conflict.append(point(*m_series[i].conflictBetween));
    }
    painter.setPen(QPen(m_theme.line(LineKind::Support), 2));
    painter.drawPolyline(modularity);
    if (modularity.size() == 1)
        painter.drawEllipse(modularity.front(), 2, 2);
    painter.setPen(QPen(m_theme.line(LineKind::Attack), 1.6, Qt::DashLine));
    painter.drawPolyline(conflict);
    painter.setBrush(m_theme.line(LineKind::Attack));
    for (QPointF point : conflict)
        painter.drawEllipse(point, 2.2, 2.2);
}

bool PolarisationChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_series.empty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QRectF area = plot();
    const double share = std::clamp((help->pos().x() - area.left()) / area.width(), 0.0, 1.0);
    const auto window = static_cast<std::size_t>(share * static_cast<double>(m_series.size() - 1) + 0.5);
    QToolTip::showText(help->globalPos(), plainTip(sentenceOf(window)), this);
    return true;
}
