namespace Barline;

/// <summary>What is traded: the grid of its prices and quantities, and when its market is open.</summary>
/// <remarks>A value that is out of range is refused where it is set, with an <see cref="ArgumentException"/> that says what is accepted.</remarks>
public sealed record Instrument
{
    private readonly string symbol = "";
    private readonly double tickSize = 0.01;
    private readonly double pointValue = 1;
    private readonly double quantityStep = 1;
    private readonly string timeZone = "UTC";
    private readonly string session = "24x7";

    /// <summary>The name under which the market lists it, such as <c>AAPL</c>.</summary>
    public string Symbol
    {
        get => symbol;
        init => symbol = value ?? throw new ArgumentNullException(nameof(Symbol));
    }

    /// <summary>The smallest step of a price, above 0 (Pine's <c>syminfo.mintick</c>).</summary>
    public double TickSize
    {
        get => tickSize;
        init => tickSize = Positive(value, nameof(TickSize));
    }

    /// <summary>What one unit earns in account currency when the price rises by 1, above 0 (Pine's <c>syminfo.pointvalue</c>).</summary>
    public double PointValue
    {
        get => pointValue;
        init => pointValue = Positive(value, nameof(PointValue));
    }

    /// <summary>The smallest step of a quantity, above 0; computed quantities are rounded down to it (Pine's <c>syminfo.mincontract</c>).</summary>
    public double QuantityStep
    {
        get => quantityStep;
        init => quantityStep = Positive(value, nameof(QuantityStep));
    }

    /// <summary>The exchange's time zone, an IANA id.</summary>
    public string TimeZone
    {
        get => timeZone;
        init
        {
            _ = TimeZones.Find(value, nameof(TimeZone));
            timeZone = value;
        }
    }

    /// <summary>
    /// The exchange's trading hours, such as <c>0930-1600</c>, or <c>0930-1200,1300-1600:23456</c> with the days on which they hold
    /// (1 is Sunday); <c>24x7</c> where it never closes.
    /// </summary>
    public string Session
    {
        get => session;
        init => session = SessionText.Problem(value) is { } problem ? throw new ArgumentException($"Session: {problem}") : value;
    }

    /// <summary>
    /// Reads an instrument from a JSON file: <c>{ "symbol": "ES", "tickSize": 0.25, "pointValue": 50, "quantityStep": 1, "timeZone":
    /// "America/Chicago", "session": "1700-1600" }</c>. What the file leaves out keeps its default.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <exception cref="BarDataException">The file cannot be read, is no JSON object, or has an unknown property or a value out of range.</exception>
    public static Instrument ReadJson(string path) => InstrumentReader.Read(path);

    private static double Positive(double value, string name) => double.IsFinite(value) && value > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, FormattableString.Invariant($"{name}: found {value}; expected a finite number above 0"));
}
