#pragma once

#include "model/debate/opendebate.h"
#include "model/layout/mapfilter.h"

#include <QWidget>

class MapState;
class QCheckBox;
class QVBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTimer;
class SavedViews;
class Selection;

/// What of the debate the map shows: by topic, tag and kind of relation, and around which claim. What is hidden is
/// counted, and one button shows all again.
class FilterPanel : public QWidget {
    Q_OBJECT
public:
    /// All three must outlive it.
    FilterPanel(OpenDebate& debate, MapState& state, Selection& selection, QWidget* parent = nullptr);

public slots:
    void setHiddenCount(int count); ///< how many cards the map does not show

signals:
    void message(const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QListWidget* addList(QVBoxLayout& form, const QString& label, const QString& emptyHint);
    void addFocus(QVBoxLayout& form);
    void read();
    void readFocus();
    void readTopics(const MapFilter& filter);
    void readTags(const MapFilter& filter);
    void readKinds(const MapFilter& filter);
    void write();
    void focus();

    OpenDebate& m_debate;
    MapState& m_state;
    Selection& m_selection;
    QLabel* m_hidden;
    QPushButton* m_showAll;
    QListWidget* m_topics;
    QListWidget* m_tags;
    QListWidget* m_kinds;
    QCheckBox* m_isFocused;
    QSpinBox* m_hops;
    QTimer* m_later;
    bool m_isReading = false;
};
