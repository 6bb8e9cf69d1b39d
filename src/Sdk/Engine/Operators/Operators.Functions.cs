namespace Barline;

/// <summary>Functions of the values of one bar that are as lazy as the operators: a value now, a series where history is asked for.</summary>
internal static partial class Operators
{
    internal readonly struct Abs : IUnaryOperator<double, double>
    {
        public static string Name => "Ta.Abs";

        public static double Apply(double operand) => Math.Abs(operand);
    }

    /// <summary>The larger; na where one is na.</summary>
    internal readonly struct Larger : IBinaryOperator<double, double>
    {
        public static string Name => "Ta.Max";

        public static double Apply(double left, double right) => Math.Max(left, right);
    }

    /// <summary>The smaller; na where one is na.</summary>
    internal readonly struct Smaller : IBinaryOperator<double, double>
    {
        public static string Name => "Ta.Min";

        public static double Apply(double left, double right) => Math.Min(left, right);
    }

    /// <summary>The first, and the second where that is na.</summary>
    internal readonly struct OrElse : IBinaryOperator<double, double>
    {
        public static string Name => "Ta.Nz";

        public static double Apply(double left, double right) => Na.Or(left, right);
    }

    /// <summary>The first on the grid of which the second is the step.</summary>
    internal readonly struct RoundToStep : IBinaryOperator<double, double>
    {
        public static string Name => "Ta.RoundToTick";

        public static double Apply(double left, double right) => new PriceGrid(right).Nearest(left);
    }
}
