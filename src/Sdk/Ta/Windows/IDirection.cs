namespace Barline;

/// <summary>A way that a series can go.</summary>
internal interface IDirection
{
    /// <summary>The function that asks whether it goes that way.</summary>
    static abstract string Name { get; }

    /// <summary>How far a step went that way; negative the other way.</summary>
    static abstract double Step(double from, double to);
}

/// <summary>To larger values.</summary>
internal readonly struct Upwards : IDirection
{
    public static string Name => "Ta.Rising";

    public static double Step(double from, double to) => to - from;
}

/// <summary>To smaller values.</summary>
internal readonly struct Downwards : IDirection
{
    public static string Name => "Ta.Falling";

    public static double Step(double from, double to) => from - to;
}
