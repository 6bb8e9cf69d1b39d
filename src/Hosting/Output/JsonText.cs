using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Barline.Hosting.Output;

/// <summary>What the JSON files of all commands have in common. Version 1 of their form is described in docs/command-line.md.</summary>
internal static class JsonText
{
    /// <summary>Goes up when a reader of the files would have to change; a new property is no such change.</summary>
    private const int Version = 1;

    // The files are read by programs and never put into a page, so that letters need no escapes.
    private static readonly JavaScriptEncoder encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Writes the object of a command.</summary>
    public static void Write(Stream stream, string command, Action<Utf8JsonWriter> content)
    {
        using Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = encoder });
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("command", command);
        content(json);
        json.WriteEndObject();
        json.Flush();
        stream.Write("\n"u8);
    }

    /// <summary>A number; null for na and infinities, which JSON does not have.</summary>
    public static void Number(this Utf8JsonWriter json, string name, double value)
    {
        json.WritePropertyName(name);
        Number(json, value);
    }

    public static void Time(this Utf8JsonWriter json, string name, DateTime? time)
    {
        if (time is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, Show.Iso(time.Value));
        }
    }

    /// <summary>The value of an input or output.</summary>
    public static void Value(this Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: Number(json, number); break;
            default: json.WriteStringValue(Show.Input(value)); break;
        }
    }

    /// <summary>A list of as many values as there are bars, on one line: a line each would make a long file longer.</summary>
    public static void Column(this Utf8JsonWriter json, string name, int count, Action<Utf8JsonWriter, int> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter compact = new(buffer, new JsonWriterOptions { Encoder = encoder }))
        {
            compact.WriteStartArray();
            for (int i = 0; i < count; i++)
            {
                write(compact, i);
            }

            compact.WriteEndArray();
        }

        json.WritePropertyName(name);
        json.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }

    /// <summary>The script, its inputs and the bars of a run.</summary>
    public static void Run(this Utf8JsonWriter json, ScriptResult result, string dataFile, Instrument instrument)
    {
        json.WriteStartObject("script");
        json.Script(result.Script);
        json.WriteEndObject();
        json.WriteStartObject("inputs");
        foreach ((string name, object? value) in result.Inputs)
        {
            json.WritePropertyName(name);
            json.Value(value);
        }

        json.WriteEndObject();
        json.WriteStartObject("data");
        json.WriteString("file", dataFile);
        json.WriteNumber("bars", result.Bars.Count);
        json.Time("from", result.Bars.Count == 0 ? null : result.Bars.Times[0]);
        json.Time("to", result.Bars.Count == 0 ? null : result.Bars.Times[^1]);
        json.WriteString("timeframe", result.Bars.Timeframe?.ToString());
        json.WriteNumber("skippedRows", result.Bars.SkippedRows);
        json.WriteString("hash", result.Bars.ContentHash);
        json.WriteEndObject();
        json.WriteStartObject("instrument");
        json.WriteString("symbol", instrument.Symbol);
        json.Number("tickSize", instrument.TickSize);
        json.Number("pointValue", instrument.PointValue);
        json.Number("quantityStep", instrument.QuantityStep);
        json.WriteString("timeZone", instrument.TimeZone);
        json.WriteString("session", instrument.Session);
        json.WriteEndObject();
        json.WriteStartObject("cost");
        json.WriteNumber("current", result.Cost.Current);
        json.WritePropertyName("limit");
        json.Value(result.Cost.Limit);
        json.WriteEndObject();
        json.WriteString("fingerprint", result.Fingerprint);
    }

    /// <summary>Which script it is.</summary>
    public static void Script(this Utf8JsonWriter json, ScriptMetadata script)
    {
        json.WriteString("name", script.Name);
        json.WriteString("fullName", ScriptFinder.FullName(script));
        json.WriteString("title", script.Title);
        json.WriteString("kind", script.Kind == ScriptKind.Strategy ? "strategy" : "indicator");
    }

    private static void Number(Utf8JsonWriter json, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumberValue(value);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
