#pragma once

#include "model/debate/opendebate.h"
#include "model/layout/layoutrunner.h"
#include "views/common/theme.h"
#include "views/networks/networkpaint.h"

#include <QWidget>

class LatestWork;
class NetworkChart;
class NetworkForm;
class PolarisationChart;
class PositionsState;
class QBoxLayout;
class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

/// Who agrees with whom as a network, made and laid out beside the window's own work, anew after each edit: choosing a
/// node lists its statements.
class NetworkPanel : public QWidget {
    Q_OBJECT
public:
    /// @param exports  what its menu offers. Debate and state must outlive it.
    NetworkPanel(OpenDebate& debate, PositionsState& state, const QList<QAction*>& exports, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const NetworkMade& made() const { return m_made; }
    const std::vector<NetworkBox>& boxes() const { return m_boxes; } ///< in their places; empty: nothing is drawn
    NetworkAsked asked() const;
    void cancel();

signals:
    void drawn(); ///< a network is in its places
    void followed(RecordId record); ///< a statement, a stakeholder or a claim to be shown
    void message(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build(const QList<QAction*>& exports);
    QBoxLayout* makeHead(const QList<QAction*>& exports);
    void connectParts();
    void followPeriod();
    void later();
    void start();
    void take(NetworkMade made);
    void place(const LayoutOutcome& outcome);
    void setBusy(bool isBusy);
    void listNode(int node);

    OpenDebate& m_debate;
    PositionsState& m_state;
    LatestWork* m_work;
    LayoutRunner m_layout;
    QTimer* m_later;
    NetworkMade m_made; ///< as it is drawn, or about to be
    std::vector<NetworkBox> m_boxes;
    NetworkForm* m_form;
    QLabel* m_headline;
    QPushButton* m_cancel;
    NetworkChart* m_chart;
    QLabel* m_about;
    QListWidget* m_list;
    PolarisationChart* m_polarisation;
};
