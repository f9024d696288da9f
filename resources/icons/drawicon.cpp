#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

/// Draws a picture of ours in the sizes that icon themes ask for: drawicon PICTURE.svg SIZE OUT.png
int main(int count, char** words)
{
    if (count != 4)
        return 2;
    QSvgRenderer picture(QString::fromLocal8Bit(words[1]));
    const int size = QByteArray(words[2]).toInt();
    if (!picture.isValid() || size <= 0)
        return 3;
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    picture.render(&painter);
    painter.end();
    return image.save(QString::fromLocal8Bit(words[3])) ? 0 : 4;
}
