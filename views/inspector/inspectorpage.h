#pragma once

#include "model/debate/opendebate.h"
#include "views/common/theme.h"
#include "views/search/pickitem.h"

#include <QWidget>

class GoTo;
class PickPopup;
class QAction;
class QBoxLayout;
class QVBoxLayout;
class QLabel;
class QPushButton;
class RecordLinks;
class Selection;
class TextField;

/// What the pages of an inspector work with.
struct InspectorContext {
    OpenDebate& debate;
    Selection& selection;
    GoTo& goTo; ///< finds claims to link
    PickPopup& popup; ///< lets people choose among them
    QAction* undercut = nullptr; ///< objects to the step of an inference, or to the one that a claim is premise of
};

/// What is said of the records selected, and changed in them. Each finished change is one step of history.
class InspectorPage : public QWidget {
    Q_OBJECT
public:
    explicit InspectorPage(const InspectorContext& context, QWidget* parent = nullptr);

    /// Shows these records as they are now; what is being typed stays.
    virtual void show(const std::vector<RecordId>& records) = 0;

    /// Finishes what is being typed into the records shown.
    void commit();

    void setTheme(const Theme& theme);
    void setReadOnly(bool isReadOnly);

signals:
    void refused(const QString& why);
    void said(const QString& sentence); ///< what was done, where the record itself does not show it

protected:
    const Debate& debate() const { return m_context.debate.debate(); }
    const InspectorContext& context() const { return m_context; }
    bool perform(const QString& label, const Result<Edits>& edits);

    QVBoxLayout& form() const { return *m_form; }
    TextField* addTextField(const QString& label, int fewest, int most);
    QLabel* addSection(const QString& title);

    /// Changes a section's title; `otherwise` says, in plain letters, why there is nothing under it.
    static void setTitle(QLabel* section, const QString& title, const QString& otherwise = {});
    RecordLinks* addLinks(const QString& name);
    QPushButton* addButton(const QString& text, const QString& tip, std::function<void()> run);
    /// For what the window does, whose tip tells its key, too. None where no window does it.
    QPushButton* addButton(const QString& text, QAction* action);

    /// A record as a line to go to. @param kind  what it is here.
    PickItem link(RecordId id, const QString& kind = {}) const;

private:
    InspectorContext m_context;
    QVBoxLayout* m_form;
    bool m_isReadOnly = false;
};
