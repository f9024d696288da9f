#pragma once

#include "views/camps/campsanswer.h"
#include "views/common/theme.h"

#include "model/debate/opendebate.h"

#include <QTimer>
#include <QWidget>

class AnswerTree;
class CampTable;
class LiveCamps;
class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

/// The consistent camps of each part of a map, what each holds and who stands with it; and what would settle most.
class CampsPanel : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive it.
    CampsPanel(OpenDebate& debate, LiveCamps& live, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    const CampPlace& chosen() const { return m_chosen; } ///< the camp that is shown
    bool isOnMap() const;
    void setOnMap(bool isOnMap);

signals:
    void followed(RecordId record);
    void onMapChanged(); ///< another camp is to colour the map, or none

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QBoxLayout* makeHead();
    QWidget* makeCamps();
    void connectParts();
    void want();
    void showAnswer();
    void showBusy();
    void listParts();
    void addPart(std::size_t part);
    void choose(const CampPlace& place);
    void chooseItem(const QTreeWidgetItem* item);
    void showCamp();
    void showCruxes();
    CampPlace sameAs(const CampsAnswer& before) const;

    OpenDebate& m_debate;
    LiveCamps& m_live;
    std::shared_ptr<const CampsAnswer> m_shown;
    CampPlace m_chosen;
    QLabel* m_account;
    QCheckBox* m_onMap;
    QPushButton* m_cancel;
    QTimer m_slow; ///< until it is said that it takes long
    QTabWidget* m_tabs;
    QTreeWidget* m_parts; ///< with their camps
    QLabel* m_campTitle;
    AnswerTree* m_claims;
    CampTable* m_table;
    AnswerTree* m_cruxes;
};
