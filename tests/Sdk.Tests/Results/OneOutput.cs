namespace Barline.Tests.Results;

/// <summary>Differs in one output only, whose type is not a double.</summary>
[Indicator]
internal sealed partial class OneOutput
{
    /// <summary>Not an input, so that only outputs tell runs apart.</summary>
    public int Kind { get; init; }

#pragma warning disable BAR0011 // A text is no number to those who read it, but it is recorded.
    [Output]
    public string Text => Kind == 1 ? "b" : "a";
#pragma warning restore BAR0011

    [Output]
    public bool Truth => Kind == 2;

    [Output]
    public int Whole => Kind == 3 ? 8 : 7;

    [Output]
    public Series<DateTime> Moment => Kind == 4 ? Time[1] : Time[0];

    [Output]
    public long Long => long.MaxValue - (Kind == 5 ? 1 : 0);

    [Output]
    public Side Choice => Kind == 6 ? Side.Short : Side.Long;
}
