# The fields for a place.

place-name-label = اسم المكان
place-name-hint = مثلًا: مركز الحي De Linde
place-street-label = الشارع والرقم
place-postal-code-label = الرمز البريدي
place-town-label = المدينة أو القرية
place-point-legend = المكان على الخريطة (اختياري)
place-latitude-label = خط العرض شمالًا
place-longitude-label = خط الطول شرقًا
place-coordinates-unclear = الرجاء كتابة رقمين، مثل 52.15 و 5.38. ويمكنك ترك الحقلين فارغين.
