#include "views/common/plaintext.h"

#include <QLabel>
#include <QPlainTextEdit>

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

QString textOf(const QPlainTextEdit& editor)
{
    QString text = editor.document()->toRawText();
    const auto isBreak = [](QChar c) {
        return c == QChar::ParagraphSeparator || c == QChar::LineSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
    };
    std::replace_if(text.begin(), text.end(), isBreak, QChar(u'\n'));
    return text;
}

QString plainTip(const QString& text)
{
    return QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

QString withoutMnemonic(const QString& label)
{
    QString name;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label[i] == u'&' && i + 1 < label.size())
            ++i;
        name += label[i];
    }
    return name.endsWith(u'…') || name.endsWith(u':') ? name.chopped(1).trimmed() : name;
}

QString withoutMeaning(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}
