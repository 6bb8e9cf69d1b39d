namespace Barline;

/// <summary>The standard normal distribution, to the precision of a double.</summary>
internal static class NormalDistribution
{
    /// <summary>The probability of a value of at most <paramref name="x"/>.</summary>
    public static double Cumulative(double x)
    {
        if (double.IsNaN(x))
        {
            return double.NaN;
        }

        double density = Math.Exp(-0.5 * x * x) / Math.Sqrt(2 * Math.PI);
        if (Math.Abs(x) > 2.5)
        {
            double tail = density * Tail(Math.Abs(x));
            return x < 0 ? tail : 1 - tail;
        }

        // x + x^3 / 3 + x^5 / (3 * 5) + ...: all terms have one sign, so that nothing cancels out.
        double term = x;
        double sum = x;
        for (int odd = 3; Math.Abs(term) > 1e-17 * Math.Abs(sum); odd += 2)
        {
            term *= x * x / odd;
            sum += term;
        }

        return 0.5 + (density * sum);
    }

    /// <summary>The value that is not passed with <paramref name="probability"/>; infinite at 0 and 1.</summary>
    public static double Quantile(double probability)
    {
        if (!(probability > 0 && probability < 1))
        {
            return probability == 0 ? double.NegativeInfinity : probability == 1 ? double.PositiveInfinity : double.NaN;
        }

        // Nobody asks for many of them: halving the interval is slow, and right everywhere.
        double low = -40;
        double high = 40;
        while (true)
        {
            double middle = 0.5 * (low + high);
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            if (Cumulative(middle) < probability)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }

    /// <summary>What the upper tail is of the density: Laplace's continued fraction 1 / (x + 1 / (x + 2 / (x + 3 / ...))).</summary>
    private static double Tail(double x)
    {
        double fraction = x;
        for (int i = 60; i >= 1; i--)
        {
            fraction = x + (i / fraction);
        }

        return 1 / fraction;
    }
}
