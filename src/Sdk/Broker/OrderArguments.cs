using System.Runtime.CompilerServices;

namespace Barline;

/// <summary>Checks what a script passes to an order command, and says what is wrong in its terms.</summary>
internal static class OrderArguments
{
    /// <summary>Checks what an entry or a plain order is given.</summary>
    public static void Check(string command, string? id, Side side, double limit, double stop, string? ocaName, OcaType ocaType, string? comment)
    {
        // What is right is told by one expression, since scripts may call it on every bar; what is wrong is found by the slow way.
        bool right = id is { Length: > 0 } && ocaName is not null && comment is not null
            && side is Side.Long or Side.Short && ocaType is >= OcaType.None and <= OcaType.Reduce
            && !double.IsInfinity(limit) && !double.IsInfinity(stop);
        if (!right)
        {
            Explain(command, id, side, limit, stop, ocaName, ocaType, comment);
        }
    }

    public static void CheckId(string command, string? id)
    {
        if (string.IsNullOrEmpty(id))
        {
            throw new ArgumentException($"Strategy.{command}: the id is empty; give the order a name, such as \"Long\".", nameof(id));
        }
    }

    public static void CheckText(string command, string id, string argument, string? text)
    {
        if (text is null)
        {
            throw new ArgumentNullException(
                argument, $"Strategy.{command}(\"{id}\"): {argument} is null; leave it out, or give \"\" for none.");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CheckPrice(string command, string id, string argument, double price)
    {
        if (double.IsInfinity(price))
        {
            Fail(command, id, argument, price, "a finite price, or na for none");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CheckTicks(string command, string id, string argument, double ticks)
    {
        if (ticks < 0 || double.IsPositiveInfinity(ticks))
        {
            Fail(command, id, argument, ticks, "a finite number of ticks, 0 or above, or na for none");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CheckPercent(string command, string id, double percent)
    {
        if (percent is <= 0 or > 100)
        {
            Fail(command, id, "quantityPercent", percent, "above 0 and at most 100, or na for all");
        }
    }

    private static void CheckSide(string command, string id, Side side)
    {
        if (side is not (Side.Long or Side.Short))
        {
            throw new ArgumentOutOfRangeException(
                nameof(side), $"Strategy.{command}(\"{id}\"): side is {(int)side}; allowed: Side.Long, Side.Short.");
        }
    }

    private static void CheckOca(string command, string id, OcaType type)
    {
        if (type is < OcaType.None or > OcaType.Reduce)
        {
            throw new ArgumentOutOfRangeException(
                nameof(type),
                $"Strategy.{command}(\"{id}\"): ocaType is {(int)type}; allowed: {string.Join(", ", Enum.GetNames<OcaType>())}.");
        }
    }

    private static void Explain(
        string command, string? id, Side side, double limit, double stop, string? ocaName, OcaType ocaType, string? comment)
    {
        CheckId(command, id);
        CheckSide(command, id!, side);
        CheckPrice(command, id!, "limit", limit);
        CheckPrice(command, id!, "stop", stop);
        CheckText(command, id!, "ocaName", ocaName);
        CheckOca(command, id!, ocaType);
        CheckText(command, id!, "comment", comment);
    }

    private static void Fail(string command, string id, string argument, double given, string allowed) =>
        throw new ArgumentOutOfRangeException(
            argument, FormattableString.Invariant($"Strategy.{command}(\"{id}\"): {argument} is {given}; allowed: {allowed}."));
}
