#pragma once

#include "views/inspector/inspectorpage.h"

#include <QTimer>

class QStackedWidget;

/**
 * What is known of the selected records, and the place to change it. With nothing selected it shows the debate itself.
 *
 * It follows selection and debate by itself. Commits what is being typed before it shows something else.
 */
class Inspector : public QWidget {
    Q_OBJECT
public:
    /// All of the context must outlive it.
    explicit Inspector(const InspectorContext& context, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// Finishes what is being typed: before saving, closing or leaving.
    void commit();

    /// Shows what is selected as it is now, of very many records in an event of its own; for what no signal of the debate
    /// tells.
    void followSoon();

signals:
    void message(const QString& sentence);
    void focusLeft(); ///< the field that had the focus goes with its page, and nothing here should have it next

protected:
    void showEvent(QShowEvent* event) override;

private:
    template<class Page>
    Page* addPage();
    void addPages();
    void follow();
    InspectorPage* pageFor(const std::vector<RecordId>& records) const;
    void note(const QString& sentence);
    void tell(const QString& sentence);
    void turnTo(InspectorPage* page);

    InspectorContext m_context;
    QLabel* m_title;
    QLabel* m_notice;
    QStackedWidget* m_pages;
    std::vector<InspectorPage*> m_all;
    std::vector<RecordId> m_shown;
    QTimer m_soon;
    bool m_isReadOnly = false; ///< as it was last told
    InspectorPage* m_claim;
    InspectorPage* m_inference;
    InspectorPage* m_issue;
    InspectorPage* m_topic;
    InspectorPage* m_tag;
    InspectorPage* m_statement;
    InspectorPage* m_stakeholder;
    InspectorPage* m_debate;
    InspectorPage* m_many;
};
