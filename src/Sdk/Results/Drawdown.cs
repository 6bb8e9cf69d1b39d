namespace Barline;

/// <summary>A time during which the equity at the bars' closes was below its highest value before.</summary>
public sealed record Drawdown
{
    /// <summary>The index of the bar at whose close the equity was highest before it fell; -1 where that was the initial capital.</summary>
    public required int PeakBar { get; init; }

    /// <summary>When that bar opens, in UTC; for the initial capital, when the first bar opens.</summary>
    public required DateTime PeakTime { get; init; }

    /// <summary>The index of the bar at whose close the equity was lowest.</summary>
    public required int TroughBar { get; init; }

    /// <summary>When that bar opens, in UTC.</summary>
    public required DateTime TroughTime { get; init; }

    /// <summary>The first bar at whose close the equity was back at its peak or above; the last bar where it never was.</summary>
    public required int EndBar { get; init; }

    /// <summary>When that bar opens, in UTC.</summary>
    public required DateTime EndTime { get; init; }

    /// <summary>Whether the equity came back to its peak.</summary>
    public required bool IsRecovered { get; init; }

    /// <summary>The peak less the trough, in account currency, above 0.</summary>
    public required double Depth { get; init; }

    /// <summary><see cref="Depth"/> in percent of the equity at the peak.</summary>
    public required double DepthPercent { get; init; }

    /// <summary>How many bars it lasted, from the peak to the end.</summary>
    public int Bars => EndBar - PeakBar;

    /// <summary>How long it lasted, from the peak to the end.</summary>
    public TimeSpan Duration => EndTime - PeakTime;
}
