using System.Text.Json;

namespace Barline;

/// <summary>Reads the JSON file of an instrument.</summary>
internal sealed class InstrumentReader
{
    private const int LongestFile = 1 << 20;
    private static readonly string[] properties = ["symbol", "tickSize", "pointValue", "quantityStep", "timeZone", "session"];

    private readonly string file;
    private readonly byte[] text;
    private readonly HashSet<string> seen = [];

    private InstrumentReader(string file, byte[] text)
    {
        this.file = file;
        this.text = text;
    }

    /// <summary>Reads the file at <paramref name="path"/>.</summary>
    public static Instrument Read(string path)
    {
        byte[] text;
        using (FileStream stream = BarFiles.Open(path, bufferSize: 0))
        {
            try
            {
                text = new byte[(int)Math.Min(stream.Length, LongestFile + 1)];
                stream.ReadExactly(text);
            }
            catch (IOException problem)
            {
                throw BarDataException.At(path, null, null, null, $"the file cannot be read: {problem.Message}", problem);
            }
        }

        if (text.Length > LongestFile)
        {
            throw BarDataException.At(
                path, null, null, null, $"the file is larger than {LongestFile} bytes; expected a JSON object with {Accepted}");
        }

        return new InstrumentReader(path, text).Read();
    }

    private static string Accepted => string.Join(", ", properties);

    private Instrument Read()
    {
        int start = text.AsSpan().StartsWith("\uFEFF"u8) ? 3 : 0;
        var json = new Utf8JsonReader(
            text.AsSpan(start), new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
            {
                throw At(json, null, $"found {Kind(json.TokenType)}; expected a JSON object with {Accepted}");
            }

            var instrument = new Instrument();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                string name = json.GetString()!;
                if (Array.IndexOf(properties, name) < 0)
                {
                    throw At(json, name, $"there is no such property{NearestName.Hint(name, properties)}; accepted are {Accepted}");
                }

                if (!seen.Add(name))
                {
                    throw At(json, name, "the property is given twice; expected it once");
                }

                json.Read();
                instrument = With(instrument, name, json);
            }

            // Reading on finds what follows the object.
            json.Read();
            return instrument;
        }
        catch (InvalidOperationException problem)
        {
            throw At(json, null, "found text that is not UTF-8; expected UTF-8", problem);
        }
        catch (JsonException problem)
        {
            int line = (int)(problem.LineNumber ?? 0) + 1;
            string what = $"the file is no JSON: {FirstSentence(problem.Message)}; expected an object with {Accepted}";
            throw BarDataException.At(file, line, null, null, what, problem);
        }
    }

    private Instrument With(Instrument instrument, string name, in Utf8JsonReader json)
    {
        try
        {
            return name switch
            {
                "symbol" => instrument with { Symbol = Text(json, name) },
                "tickSize" => instrument with { TickSize = Number(json, name) },
                "pointValue" => instrument with { PointValue = Number(json, name) },
                "quantityStep" => instrument with { QuantityStep = Number(json, name) },
                "timeZone" => instrument with { TimeZone = Text(json, name) },
                _ => instrument with { Session = Text(json, name) },
            };
        }
        catch (ArgumentException problem)
        {
            throw At(json, name, FirstSentence(problem.Message), problem);
        }
    }

    private string Text(in Utf8JsonReader json, string name) => json.TokenType == JsonTokenType.String
        ? json.GetString()!
        : throw At(json, name, $"found {Kind(json.TokenType)}; expected a text");

    private double Number(in Utf8JsonReader json, string name) =>
        json.TokenType == JsonTokenType.Number && json.TryGetDouble(out double number)
        ? number
        : throw At(json, name, $"found {Kind(json.TokenType)}; expected a number above 0");

    private BarDataException At(in Utf8JsonReader json, string? name, string problem, Exception? inner = null)
    {
        int line = 1 + text.AsSpan(0, (int)Math.Min(json.TokenStartIndex, text.Length)).Count((byte)'\n');
        return BarDataException.At(file, line, null, name, problem, inner);
    }

    // The messages of the base library go on with the parameter's name, on lines of their own or in brackets.
    private static string FirstSentence(string message)
    {
        int end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
        end = end < 0 ? message.IndexOf(" LineNumber:", StringComparison.Ordinal) : end;
        return (end < 0 ? message : message[..end]).TrimEnd('.', ' ').ReplaceLineEndings(" ");
    }

    private static string Kind(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
