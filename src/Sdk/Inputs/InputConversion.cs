using System.Globalization;
using System.Text.Json;

namespace Barline;

/// <summary>Turns a value given by name (from code, a command line or JSON) into the input's type.</summary>
internal static class InputConversion
{
    /// <summary>The value in the type of <paramref name="input"/>; null, with what is accepted, where it cannot be one.</summary>
    internal static object? Convert(InputMetadata input, object? given, out string accepted)
    {
        accepted = Accepted(input);
        object? plain = given is JsonElement json ? Plain(json) : given;
        return plain is null ? null : input.Kind switch
        {
            InputKind.Int => Whole(plain, int.MinValue, int.MaxValue) is long number ? (int)number : null,
            InputKind.Long => Whole(plain, long.MinValue, long.MaxValue),
            InputKind.Double => Number(plain),
            InputKind.Bool => plain is bool ? plain : bool.TryParse(plain as string, out bool truth) ? truth : null,
            InputKind.String or InputKind.Symbol => plain as string,
            InputKind.Enum => EnumMember(input.EnumType!, plain),
            InputKind.Source => plain is Source ? plain : Source.TryParse(plain as string ?? "", out Source source) ? source : null,
            InputKind.Timeframe => plain is Timeframe ? plain : Timeframe.TryParse(Text(plain), out Timeframe frame) ? frame : null,
            InputKind.Session => plain is Session ? plain : Session.TryParse(plain as string, out Session session) ? session : null,
            InputKind.Time => Time(plain),
            InputKind.Color => plain is Color ? plain : Color.TryParse(plain as string, out Color color) ? color : null,
            _ => null,
        };
    }

    /// <summary>A value as messages show it.</summary>
    internal static string Show(object? value) => value switch
    {
        null => "nothing",
        string text => $"'{text}'",
        double.NaN => "na",
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ssK", CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Accepted(InputMetadata input) => input.Kind switch
    {
        _ when input.Options.Count > 0 && input.Kind != InputKind.Enum => string.Join(", ", input.Options.Select(Show)),
        InputKind.Int or InputKind.Long => "a whole number" + InputChecks.Bounds(input),
        InputKind.Double => "a number" + InputChecks.Bounds(input),
        InputKind.Bool => "true or false",
        InputKind.Enum => string.Join(", ", Enum.GetNames(input.EnumType!)),
        InputKind.Source => string.Join(", ", Source.Names),
        InputKind.Timeframe => "a timeframe such as 15, 240, D or W",
        InputKind.Session => "a session such as 0930-1600",
        InputKind.Time => "a time such as 2024-03-01 or 2024-03-01T09:30:00Z",
        InputKind.Color => "a colour by name or as #RRGGBB",
        _ => "a text",
    };

    private static object? Plain(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => json.TryGetInt64(out long whole) ? whole : json.GetDouble(),
        _ => null,
    };

    private static string? Text(object value) => value is string text ? text : (value as IFormattable)?.ToString(null, CultureInfo.InvariantCulture);

    private static object? Whole(object value, long min, long max) => value switch
    {
        int number => (long)number,
        long number when number >= min && number <= max => number,
        short number => (long)number,
        byte number => (long)number,
        double number when number == Math.Floor(number) && number >= min && number <= max && Math.Abs(number) <= 1L << 53 => (long)number,
        decimal number when number == decimal.Floor(number) && number >= min && number <= max => (long)number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) && number >= min && number <= max => number,
        _ => null,
    };

    private static object? Number(object value) => value switch
    {
        double number => number,
        float number => (double)number,
        int number => (double)number,
        long number => (double)number,
        decimal number => (double)number,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) => number,
        _ => null,
    };

    private static object? EnumMember(Type type, object value)
    {
        if (value.GetType() == type)
        {
            return Enum.IsDefined(type, value) ? value : null;
        }

        // By name only: a number would be accepted for a member that does not exist.
        return value is string text && Enum.GetNames(type).FirstOrDefault(name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } member
            ? Enum.Parse(type, member)
            : null;
    }

    private static object? Time(object value) => value switch
    {
        DateTime { Kind: DateTimeKind.Utc } => value,
        DateTime { Kind: DateTimeKind.Unspecified } time => DateTime.SpecifyKind(time, DateTimeKind.Utc),
        DateTime time => time.ToUniversalTime(),
        DateTimeOffset time => time.UtcDateTime,
        string text when DateTime.TryParse(
            text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime time) => time,
        _ => null,
    };
}
