using Barline;

namespace Acme.Quant.Models;

/// <summary>Dollar-neutral toy: long above the slow mean, flat below.</summary>
[Strategy("Mean rider", InitialCapital = 25_000)]
public sealed record MeanRider // BAR0001
{
    [Input(Min = 5, Max = 400)] public int Window { get; init; } = 60;

    public void Process(Bar bar)
    {
    }
}
