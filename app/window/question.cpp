#include "app/window/question.h"

#include <QMessageBox>
#include <QPushButton>

void ask(QWidget& window, const QString& question, const std::vector<Answering>& answers)
{
    auto* box = new QMessageBox(&window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("question"));
    box->setWindowTitle(QCoreApplication::applicationName());
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(question);
    for (const Answering& answer : answers) {
        QPushButton* button
            = box->addButton(answer.text, answer.run ? QMessageBox::ActionRole : QMessageBox::RejectRole);
        if (answer.run)
            QObject::connect(button, &QPushButton::clicked, &window, answer.run);
        else
            box->setEscapeButton(button);
    }
    box->setDefaultButton(static_cast<QPushButton*>(box->buttons().first()));
    box->open();
}
