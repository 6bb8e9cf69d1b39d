using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>The rate from the instrument's currency to the account's, asked once a day.</summary>
internal sealed class CurrencyRate
{
    private readonly Func<DateOnly, double>? source;
    private long day = -1;
    private double rate = 1;

    public CurrencyRate(Func<DateOnly, double>? source) => this.source = source;

    /// <summary>Whether both currencies are the same: the rate is 1 on every day.</summary>
    public bool IsOne => source is null;

    /// <exception cref="InvalidOperationException">The setting gave a rate that is not above 0.</exception>
    public double At(DateTime time) => source is null ? 1 : Ask(source, time);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private double Ask(Func<DateOnly, double> asked, DateTime time)
    {
        if (time.Ticks / TimeSpan.TicksPerDay == day)
        {
            return rate;
        }

        DateOnly date = DateOnly.FromDateTime(time);
        double found = asked(date);
        if (!double.IsFinite(found) || found <= 0)
        {
            throw new InvalidOperationException(
                nameof(BrokerSettings.ConversionRate)
                + FormattableString.Invariant($" gave {found} for {date:yyyy-MM-dd}; a rate is a finite number above 0."));
        }

        day = time.Ticks / TimeSpan.TicksPerDay;
        return rate = found;
    }
}
