namespace Barline;

/// <summary>Which level of an exit was met.</summary>
internal enum ExitTrigger
{
    Profit,
    Loss,
    Trailing,
}
