namespace Barline.Analyzers.Rules;

/// <summary>The values that a whole number may have, both ends included; an end that is not known is infinite.</summary>
internal readonly record struct ValueRange(double Least, double Most)
{
    public static readonly ValueRange Unknown = new(double.NegativeInfinity, double.PositiveInfinity);

    public static readonly ValueRange NotNegative = new(0, double.PositiveInfinity);

    public static ValueRange Of(double value) => new(value, value);

    public static ValueRange operator +(ValueRange left, ValueRange right) => new(left.Least + right.Least, left.Most + right.Most);

    public static ValueRange operator -(ValueRange left, ValueRange right) => left + -right;

    public static ValueRange operator -(ValueRange operand) => new(-operand.Most, -operand.Least);

    public static ValueRange operator *(ValueRange left, ValueRange right)
    {
        double[] corners =
        [
            Product(left.Least, right.Least), Product(left.Least, right.Most), Product(left.Most, right.Least), Product(left.Most, right.Most),
        ];
        return new(corners.Min(), corners.Max());
    }

    public ValueRange Or(ValueRange other) => new(Math.Min(Least, other.Least), Math.Max(Most, other.Most));

    /// <summary>The part within another range; the other range itself where no value is in both.</summary>
    public ValueRange Within(ValueRange other)
    {
        ValueRange common = new(Math.Max(Least, other.Least), Math.Min(Most, other.Most));
        return common.Least <= common.Most ? common : other;
    }

    public ValueRange Absolute() => Least >= 0 ? this : Most <= 0 ? -this : new(0, Math.Max(-Least, Most));

    /// <summary>The quotient by a positive number, rounded to zero as the language does.</summary>
    public ValueRange DividedBy(double divisor) => new(Math.Truncate(Least / divisor), Math.Truncate(Most / divisor));

    // Nothing times a number that is not known is nothing.
    private static double Product(double left, double right) => left == 0 || right == 0 ? 0 : left * right;
}
