#include "views/inspector/keptsection.h"

#include "model/debate/sentences.h"
#include "views/common/plaintext.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>

static constexpr qsizetype longest = 400; ///< UTF-16 units of a value
static constexpr qsizetype mostLines = 60;

static QString valueText(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString keptLines(const QString& external, const QJsonObject& kept)
{
    QStringList lines;
    if (!external.isEmpty())
        lines += KeptSection::tr("Identifier: %1").arg(isolated(external, longest));
    for (auto member = kept.begin(); member != kept.end(); ++member) {
        if (lines.size() == mostLines)
            return lines.join(u'\n') + u"\n…";
        lines += KeptSection::tr("%1: %2", "name and value of something that a file says")
                     .arg(isolated(member.key()), isolated(valueText(member.value()).simplified(), longest));
    }
    return lines.join(u'\n');
}

KeptSection::KeptSection(QWidget* parent)
    : QWidget(parent)
    , m_lines(plainLabel({}))
{
    setObjectName(QStringLiteral("kept"));
    QLabel* title = plainLabel(tr("From its file"));
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(title);
    column->addWidget(m_lines);
    hide();
}

void KeptSection::show(const QString& external, const QJsonObject& kept)
{
    const QString lines = keptLines(external, kept);
    m_lines->setText(lines);
    m_lines->setAccessibleName(tr("From its file: %1").arg(lines));
    setVisible(!lines.isEmpty());
}
