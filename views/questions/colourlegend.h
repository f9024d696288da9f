#pragma once

#include "views/map/tintlegend.h"

#include <QWidget>

#include <memory>

class QToolButton;

/// What the colours of a map mean, in a corner of it: each with its pattern, its sign and how many claims it has.
class ColourLegend : public QWidget {
    Q_OBJECT
public:
    explicit ColourLegend(QWidget* map);

    void show(const std::shared_ptr<const MapTints>& tints, const Theme& theme); ///< without colours it hides
    QString words() const { return m_legend ? m_legend->words() : QString(); } ///< all that it says

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<TintLegend> m_legend;
    Theme m_theme = Theme::light();
    QToolButton* m_close;
};
