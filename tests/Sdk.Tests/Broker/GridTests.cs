using FsCheck;
using FsCheck.Fluent;

namespace Barline.Tests.Brokers;

public sealed class GridTests
{
    [Theory]
    [InlineData(0.01, 1802.754, 1802.75)]
    [InlineData(0.01, 1802.755, 1802.76)]
    [InlineData(0.00001, 1.130235, 1.13024)]
    [InlineData(0.25, 100.3, 100.25)]
    [InlineData(5, 102.6, 105)]
    [InlineData(0.01, -2.005, -2)]
    public void Nearest_rounds_half_up_to_the_tick(double tick, double price, double rounded) =>
        Assert.Equal(rounded, new PriceGrid(tick).Nearest(price));

    [Fact]
    public void Prices_of_the_grid_stay_what_they_are_in_every_direction() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        ArbMap.Default.ArbFor<int>(),
        (count, choice) =>
        {
            decimal tick = new[] { 0.01m, 0.00001m, 0.25m, 0.5m, 1m, 0.1m }[Math.Abs(choice % 6)];
            double price = (double)(count * tick);
            PriceGrid grid = new((double)tick);
            return grid.Nearest(price) == price && grid.Up(price) == price && grid.Down(price) == price
                && grid.Move(price, 7) == (double)((count + 7) * tick);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Quantity_floors_agree_with_decimal_arithmetic() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        ArbMap.Default.ArbFor<int>(),
        (thousandths, choice) =>
        {
            decimal step = new[] { 1m, 0.1m, 0.01m, 0.0001m, 0.25m, 5m }[Math.Abs(choice % 6)];
            decimal quantity = thousandths / 1000m;
            double expected = (double)(Math.Floor(quantity / step) * step);
            return new QuantityGrid((double)step).FloorGiven((double)quantity) == expected;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0.1, 0.30000000000000004, 0.3)]
    [InlineData(0.1, 0.29999999999999993, 0.3)]
    [InlineData(0.1, 0.2999999999, 0.2)]
    [InlineData(0.0001, 138.63089999, 138.6308)]
    [InlineData(1, double.NaN, double.NaN)]
    public void Computed_quantity_forgives_a_few_units_in_the_last_place(double step, double quantity, double floored) =>
        Assert.Equal(floored, new QuantityGrid(step).Floor(quantity));

    [Theory]
    [InlineData(1234567.891234, 1234567.891)]
    [InlineData(0.00012345678915, 0.0001234567892)]
    [InlineData(123456789012345, 123456789000000)]
    [InlineData(-2.0000000005, -2.000000001)]
    [InlineData(0, 0)]
    public void Fees_and_budgets_have_ten_digits(double value, double rounded) =>
        Assert.Equal(rounded, Decimals.TenDigits(value), Math.Abs(rounded) * 1e-15);

    [Fact]
    public void Ten_digits_agree_with_logarithm_and_power() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            Random random = new(seed);
            for (int i = 0; i < 1000; i++)
            {
                // Every magnitude, and the neighbours of the powers of ten.
                double power = Math.Pow(10, random.Next(-14, 34));
                double value = random.Next(4) switch
                {
                    0 => Math.BitIncrement(power),
                    1 => Math.BitDecrement(power),
                    2 => -power * (1 - (1e-11 * random.NextDouble())),
                    _ => power * (1 + (9 * random.NextDouble())),
                };
                Assert.Equal(ByLogarithm(value), Decimals.TenDigits(value));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Quantities_snap_to_the_nearest_step_of_decimal_arithmetic() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        ArbMap.Default.ArbFor<int>(),
        ArbMap.Default.ArbFor<int>(),
        (count, choice, noise) =>
        {
            decimal step = new[] { 1m, 0.1m, 0.01m, 0.0001m, 0.25m, 5m, 0.3m }[Math.Abs(choice % 7)];
            double quantity = (double)(count * step);
            QuantityGrid grid = new((double)step);

            // A step of 0.3 is no part of a unit: its multiples are products, and right to the last places only.
            double exact = step == 0.3m ? count * 0.3 : quantity;
            return grid.Snap(quantity) == exact && grid.Snap(quantity * (1 + ((noise % 4) * 1e-16))) == exact;
        }).QuickCheckThrowOnFailure();

    private static double ByLogarithm(double value)
    {
        int decimals = 9 - (int)Math.Floor(Math.Log10(Math.Abs(value)));
        double scale = Math.Pow(10, Math.Abs(decimals));
        return decimals is < -20 or > 20 ? value
            : decimals >= 0 ? Math.Round(value * scale, MidpointRounding.AwayFromZero) / scale
            : Math.Round(value / scale, MidpointRounding.AwayFromZero) * scale;
    }
}
