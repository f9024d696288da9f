#pragma once

#include "model/debate/opendebate.h"
#include "views/schemes/schemechoices.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

/// The argumentation schemes: those of the catalogue to read, and the debate's own to add, change, copy and remove.
/// Opened with open().
class SchemesDialog : public QDialog {
    Q_OBJECT
public:
    /// @param debate  must outlive it.
    explicit SchemesDialog(OpenDebate& debate, QWidget* parent = nullptr);

    QString current() const; ///< key of the scheme that is shown; empty: none

private:
    void build();
    QWidget* makeButtons();
    QPushButton* addButton(QWidget* row, const QString& text, const QString& tip, std::function<void()> run);
    void list();
    void filter();
    void showCurrent();
    void select(const QString& key);
    const Scheme* currentScheme() const;
    const Scheme* currentOwn() const;
    void change();
    void copy();
    void remove();
    void edit(const Scheme& scheme);
    void say(const QString& sentence);

    OpenDebate& m_debate;
    QLineEdit* m_letters;
    QTreeWidget* m_schemes;
    QPlainTextEdit* m_about;
    QLabel* m_notice;
    QPushButton* m_new = nullptr;
    QPushButton* m_change = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_remove = nullptr;
};
