using Barline.Hosting.Output;

namespace Barline.Hosting;

/// <summary>What every command needs.</summary>
internal sealed record HostContext(IScriptCatalog Catalog, BacktestEngine Engine, HostConsole Console);
