using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Barline;

/// <summary>
/// The length of a bar, written as in Pine: <c>15</c> and <c>240</c> are minutes, <c>30S</c> seconds, <c>D</c> or <c>1D</c> days,
/// <c>W</c> weeks, <c>3M</c> months. The default value, written as an empty text, is the timeframe of the bars at hand.
/// </summary>
public readonly record struct Timeframe : IParsable<Timeframe>
{
    private const string Accepted =
        "minutes 1 to 1440, or a number with a unit: 1S to 59S, 1D to 365D, 1W to 52W, 1M to 12M (an hour is 60)";

    /// <summary>Creates a timeframe.</summary>
    /// <param name="multiplier">How many units: 1 to 59 seconds, 1440 minutes, 365 days, 52 weeks or 12 months.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The multiplier is out of the unit's range.</exception>
    public Timeframe(int multiplier, TimeframeUnit unit)
    {
        int largest = Largest(unit);
        if (multiplier < 1 || multiplier > largest)
        {
            throw new ArgumentOutOfRangeException(
                nameof(multiplier), multiplier, $"A timeframe in units of a {unit} has 1 to {largest} of them");
        }

        Multiplier = multiplier;
        Unit = unit;
    }

    /// <summary>How many units; 0 for the timeframe of the bars at hand.</summary>
    public int Multiplier { get; }

    /// <summary>The unit.</summary>
    public TimeframeUnit Unit { get; }

    /// <summary>Whether bars are shorter than a day.</summary>
    public bool IsIntraday => Multiplier > 0 && Unit is TimeframeUnit.Second or TimeframeUnit.Minute;

    /// <summary>
    /// The length in seconds, a month being 2,628,003 (Pine's <c>timeframe.in_seconds</c>); 0 for the timeframe of the bars at hand.
    /// </summary>
    public int Seconds => Unit switch
    {
        TimeframeUnit.Second => Multiplier,
        TimeframeUnit.Minute => Multiplier * 60,
        TimeframeUnit.Day => Multiplier * 86_400,
        TimeframeUnit.Week => Multiplier * 7 * 86_400,
        _ => Multiplier * 2_628_003,
    };

    /// <summary>
    /// Whether a bar is the first one of a bar of <paramref name="timeframe"/>: of a new day, week or five minutes (Pine's <c>timeframe.change</c>).
    /// False on the first bar of all.
    /// </summary>
    /// <remarks>
    /// Days are those of the exchange: they change where its session starts, on its clock, daylight saving included, and a session that runs over
    /// midnight belongs to the day on which it ends. Minutes and seconds count from the start of the session, several days from the first trading
    /// day of the year, several weeks from its first Monday.
    /// </remarks>
    /// <param name="timeframe">The timeframe, as a rule longer than that of the bars.</param>
    /// <exception cref="InvalidOperationException">It is used outside of a run.</exception>
    public static Series<bool> Change(Timeframe timeframe)
    {
        ScriptRun run = ScriptRun.Need("Timeframe.Change");
        return new(SeriesGraph.Define<PeriodChangeKernel, DateTime, bool>(new(run.Hours, timeframe), run.Prices.Time.Node));
    }

    /// <param name="timeframe">The timeframe in Pine's writing: <c>1D</c>, <c>W</c>, <c>240</c>.</param>
    /// <exception cref="FormatException">The text is no timeframe; the message says what is accepted.</exception>
    /// <inheritdoc cref="Change(Timeframe)"/>
    public static Series<bool> Change(string timeframe) => Change(Parse(timeframe));

    /// <summary>Reads a timeframe in Pine's writing.</summary>
    /// <exception cref="FormatException">The text is no timeframe; the message says what is accepted.</exception>
    public static Timeframe Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out Timeframe timeframe)
            ? timeframe
            : throw new FormatException($"'{text}' is no timeframe{Hint(text)}; accepted are {Accepted}");
    }

    /// <summary>Reads a timeframe in Pine's writing; false where the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Timeframe timeframe)
    {
        timeframe = default;
        if (text is null or "")
        {
            return text is not null;
        }

        TimeframeUnit? letter = text[^1] switch
        {
            'S' => TimeframeUnit.Second,
            'D' => TimeframeUnit.Day,
            'W' => TimeframeUnit.Week,
            'M' => TimeframeUnit.Month,
            _ => null,
        };
        TimeframeUnit unit = letter ?? TimeframeUnit.Minute;
        ReadOnlySpan<char> digits = letter is null ? text : text.AsSpan(0, text.Length - 1);
        int multiplier = 1;
        if (digits.Length > 0 && !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out multiplier))
        {
            return false;
        }

        if (multiplier < 1 || multiplier > Largest(unit))
        {
            return false;
        }

        timeframe = new Timeframe(multiplier, unit);
        return true;
    }

    static Timeframe IParsable<Timeframe>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Timeframe>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Timeframe result) =>
        TryParse(s, out result);

    /// <summary>The timeframe in Pine's writing, with its multiplier: <c>15</c>, <c>30S</c>, <c>1D</c> (Pine's <c>timeframe.period</c>).</summary>
    public override string ToString()
    {
        if (Multiplier == 0)
        {
            return "";
        }

        string unit = Unit switch
        {
            TimeframeUnit.Second => "S",
            TimeframeUnit.Minute => "",
            TimeframeUnit.Day => "D",
            TimeframeUnit.Week => "W",
            _ => "M",
        };
        return Multiplier.ToString(CultureInfo.InvariantCulture) + unit;
    }

    /// <summary>The timeframe whose bars lie <paramref name="gap"/> apart; null where there is none. Months are told by their 28 to 31 days.</summary>
    internal static Timeframe? OfGap(TimeSpan gap)
    {
        long seconds = gap.Ticks / TimeSpan.TicksPerSecond;
        if (gap.Ticks % TimeSpan.TicksPerSecond != 0 || seconds < 1)
        {
            return null;
        }

        if (seconds < 60)
        {
            return new Timeframe((int)seconds, TimeframeUnit.Second);
        }

        if (seconds < 86_400)
        {
            return seconds % 60 == 0 ? new Timeframe((int)(seconds / 60), TimeframeUnit.Minute) : null;
        }

        // Days rounded: a day that clocks change in has 23 or 25 hours.
        double days = Math.Round(seconds / 86_400.0);
        double months = Math.Round(days / 30.436875);
        if (months is >= 1 and <= 12 && Math.Abs(days - (months * 30.436875)) <= 2.5 && days % 7 != 0)
        {
            return new Timeframe((int)months, TimeframeUnit.Month);
        }

        if (days % 7 == 0)
        {
            return days <= 364 ? new Timeframe((int)days / 7, TimeframeUnit.Week) : null;
        }

        return days <= 365 ? new Timeframe((int)days, TimeframeUnit.Day) : null;
    }

    private static int Largest(TimeframeUnit unit) => unit switch
    {
        TimeframeUnit.Second => 59,
        TimeframeUnit.Minute => 1440,
        TimeframeUnit.Day => 365,
        TimeframeUnit.Week => 52,
        TimeframeUnit.Month => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit"),
    };

    private static string Hint(string text)
    {
        if (text.Length > 1
            && text[^1] is 'h' or 'H'
            && int.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out int hours)
            && hours is > 0 and <= 24)
        {
            return $" (did you mean '{hours * 60}'?)";
        }

        return TryParse(text.ToUpperInvariant(), out Timeframe upper) && !text.EndsWith('m') ? $" (did you mean '{upper}'?)" : "";
    }
}
