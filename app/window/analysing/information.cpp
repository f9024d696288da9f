#include "app/window/analysing/information.h"

#include "app/window/mainwindow.h"
#include "app/window/workspace.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>

namespace {

struct Information {
    Q_DECLARE_TR_FUNCTIONS(Information)
};

class InformationDialog : public QDialog {
public:
    InformationDialog(MainWindow& window, const DebateFile& file)
        : QDialog(&window)
        , m_form(new QFormLayout(this))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setObjectName(QStringLiteral("information"));
        setWindowTitle(Information::tr("Debate Information"));
        describe(file.debate());
        describe(file);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        m_form->addRow(buttons);
        setMinimumWidth(420);
    }

private:
    void describe(const Debate& debate)
    {
        row(Information::tr("Title:"), debate.info().title);
        row(Information::tr("Question:"), debate.info().question);
        row(Information::tr("Claims:"), debate.claims().count());
        row(Information::tr("Reasons and objections:"), debate.inferences().count());
        row(Information::tr("Questions:"), debate.issues().count());
        row(Information::tr("Stakeholders:"), debate.table<Stakeholder>().count());
        row(Information::tr("Statements:"), debate.table<Statement>().count());
        row(Information::tr("Sources:"), debate.table<Source>().count());
        row(Information::tr("Quotations:"), debate.table<Excerpt>().count());
    }

    void describe(const DebateFile& file)
    {
        row(Information::tr("File:"),
            file.path().isEmpty() ? Information::tr("never saved") : QDir::toNativeSeparators(file.path()));
        row(Information::tr("Saved:"), Information::tr("%n times", nullptr, static_cast<int>(file.info().revision)));
        row(Information::tr("Last saved by:"), file.info().savedBy);
        row(Information::tr("Steps that can be undone:"), static_cast<int>(file.history().size()));
    }

    void row(const QString& name, int count) { row(name, QLocale().toString(count)); }
    void row(const QString& name, const QString& text)
    {
        if (text.isEmpty())
            return;
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setText(text.left(2000));
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(name + u' ' + text.left(2000));
        m_form->addRow(name, label);
    }

    QFormLayout* m_form;
};

}

void showInformation(MainWindow& window)
{
    (new InformationDialog(window, *window.file()))->open();
}
