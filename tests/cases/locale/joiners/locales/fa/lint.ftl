plural = بچه ها
verb = می روم.
attached = خانهها
good = بچه‌ها می‌روند.
lonely = خانه‌ بزرگ
