#pragma once

#include "model/analysis/networks/polarisation.h"
#include "views/common/theme.h"

#include <QWidget>

class QPainter;

/// How divided a debate was over time: its modularity as a solid line, and the share of conflict that runs between
/// camps as a dashed one with points.
class PolarisationChart : public QWidget {
    Q_OBJECT
public:
    explicit PolarisationChart(QWidget* parent = nullptr);

    void show(const std::vector<Polarisation>& series, const QString& problem);
    void setTheme(const Theme& theme);
    QString words() const; ///< what it shows, for those who cannot see it

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    void paintScale(QPainter& painter) const;
    void paintSeries(QPainter& painter) const;
    QRectF plot() const;
    double xOf(std::size_t window) const;
    QString sentenceOf(std::size_t window) const;

    std::vector<Polarisation> m_series;
    QString m_problem;
    Theme m_theme = Theme::light();
};
