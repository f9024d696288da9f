#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"

#include <QMimeData>
#include <QWidget>

class QLabel;
class QLineEdit;

class QPushButton;
class QTimer;
class QTreeWidgetItem;
class Selection;
class SourceTree;

/// The sources of a debate with their texts, searched as one types. Files and bibliographies can be dropped on it.
class SourcesPanel : public QWidget {
    Q_OBJECT
public:
    /// What the buttons under the list call on.
    struct Commands {
        QList<QAction*> adding;
        QList<QAction*> onSource;
    };

    /// @param debate  must outlive it.
    SourcesPanel(OpenDebate& debate, const Commands& commands, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    RecordId current() const; ///< a source or a text; none
    SourceId currentSource() const; ///< also of the current text
    std::vector<SourceId> selectedSources() const;
    void reveal(RecordId id);
    void startSearch();

signals:
    void currentChanged();
    void textChosen(DocumentId document); ///< to be read
    void sourceChosen(SourceId source); ///< to be edited
    void removalAsked();
    void dataDropped(const QMimeData* data);
    void contextMenuRequested(RecordId id, QPoint global);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build(const Commands& commands);
    void read();
    bool matches(const Source& source) const;
    void addSource(const Source& source);
    void addText(QTreeWidgetItem* under, const Document& document);
    void addHomeless();
    void choose(const QTreeWidgetItem* item);

    OpenDebate& m_debate;
    QLineEdit* m_words;
    SourceTree* m_tree;
    QLabel* m_hint;
    QLabel* m_count;
    QTimer* m_later;
    Theme m_theme = Theme::light();
};
