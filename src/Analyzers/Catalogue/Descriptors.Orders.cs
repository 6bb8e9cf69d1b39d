using Microsoft.CodeAnalysis;

namespace Barline.Analyzers;

/// <content>Findings about orders.</content>
internal static partial class Descriptors
{
    private const string Orders = "Orders";

    public static readonly DiagnosticDescriptor OrderInSetup = Error(
        DiagnosticIds.OrderInSetup,
        "Order is placed before the first bar",
        "'{0}' is reached from {1} ({2}), before the first bar, where nothing can be traded; call it from 'Process'",
        Orders,
        "Setup runs once before the first bar. There is no price yet, so each command of Strategy throws there.");

    public static readonly DiagnosticDescriptor OrderInIndicator = Error(
        DiagnosticIds.OrderInIndicator,
        "Indicator trades",
        "'{0}' is reached from {1} of an indicator ({2}), which has no orders and no account; give the signal out as an [Output], and trade in a strategy that imports it",
        Orders,
        "Only a strategy trades. An indicator may be imported by several strategies, or run alone, so it has no account.");

    public static readonly DiagnosticDescriptor UnknownOrderId = Warning(
        DiagnosticIds.UnknownOrderId,
        "No order has the id",
        "'{0}' names \"{1}\", but no {2} of '{3}' has that id, so it never does anything{4}",
        Orders,
        "Exit, Close and Cancel find orders by the id that they were placed with, letter by letter; one that finds none does nothing, without a word.");

    public static readonly DiagnosticDescriptor ExitWithoutPrice = Warning(
        DiagnosticIds.ExitWithoutPrice,
        "Exit has no price",
        "'Exit' has no price at which it would leave, so it never does anything; {0}",
        Orders,
        "An exit waits for a price. Without a profit, limit, loss, stop or start of a trail there is none to wait for.");

    public static readonly DiagnosticDescriptor QuantityNotPositive = Error(
        DiagnosticIds.QuantityNotPositive,
        "Quantity is refused",
        "'{0}' of '{1}' is {2}, so the broker refuses the order; {3}",
        Orders,
        "A quantity is a number of contracts above 0, on the short side too; na, which is the default, stands for the strategy's quantity or for all.");

    public static readonly DiagnosticDescriptor ExitPriceHidden = Warning(
        DiagnosticIds.ExitPriceHidden,
        "Argument is hidden by another",
        "'{0}' has both '{1}' and '{2}', of which {3}; leave one of them out",
        Orders,
        "Both say the same thing in two ways. That one of them is without effect shows only in the trades.");

    public static readonly DiagnosticDescriptor OrderArgumentRefused = Error(
        DiagnosticIds.OrderArgumentRefused,
        "Argument of an order is outside its range",
        "'{0}' of '{1}' is {2}, for which the command throws; {3}",
        Orders,
        "Ids are not empty, prices are finite, and ticks are counted from 0 upwards on either side of the market.");

    public static readonly DiagnosticDescriptor TrailWithoutStart = Warning(
        DiagnosticIds.TrailWithoutStart,
        "Trailing stop never starts",
        "'trailOffset' has no effect without a start of the trail; add 'trailPoints' or 'trailPrice'",
        Orders,
        "The offset says how far a trailing stop follows; the points or the price say from where on it does.");

    public static readonly DiagnosticDescriptor OcaGroupIncomplete = Warning(
        DiagnosticIds.OcaGroupIncomplete,
        "Group of orders has no effect",
        "'{0}' of '{1}' has no effect without '{2}'; {3}",
        Orders,
        "A group has a name, and says what a fill of one of its orders does to the others. Orders with one of the two only are independent.");
}
