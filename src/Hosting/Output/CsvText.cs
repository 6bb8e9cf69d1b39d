using System.Globalization;
using System.Text;

namespace Barline.Hosting.Output;

/// <summary>Writes rows of CSV in UTF-8: fields between commas, quoted where they must be; na is an empty field.</summary>
internal sealed class CsvText(Stream stream) : IDisposable
{
    private readonly StreamWriter writer = new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
    private bool isFirst = true;

    public CsvText Add(string field)
    {
        if (!isFirst)
        {
            writer.Write(',');
        }

        isFirst = false;
        writer.Write(field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field);
        return this;
    }

    public CsvText Add(double number) => Add(double.IsNaN(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture));

    public CsvText Add(DateTime time) => Add(Show.Iso(time));

    /// <summary>A value of any type that an output has.</summary>
    public CsvText Add(object? value) => value switch
    {
        double number => Add(number),
        DateTime time => Add(time),
        _ => Add(Show.Input(value)),
    };

    public void EndRow()
    {
        writer.Write('\n');
        isFirst = true;
    }

    public void Dispose() => writer.Dispose();
}
