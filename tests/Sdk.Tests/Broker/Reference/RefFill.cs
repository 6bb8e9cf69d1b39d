namespace Barline.Tests.Brokers.Reference;

/// <summary>One filled order.</summary>
internal sealed record RefFill(int Bar, string Id, Side Side, decimal Price, decimal Quantity, string Comment);
