namespace Barline;
internal sealed class Broker(BrokerSettings s, Instrument i) { internal double Equity => s.InitialCapital + i.TickSize*0;
 internal void ProcessBar(int index, DateTime time, double o, double h, double l, double c) { } internal void EndBar() {} }
